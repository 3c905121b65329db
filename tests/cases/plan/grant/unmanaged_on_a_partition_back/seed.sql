GRANT SELECT (size) ON events TO pg_monitor;
GRANT UPDATE (size) ON events_25 TO PUBLIC;
