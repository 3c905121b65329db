CREATE TABLE t (id integer, a text) WITH (toast.autovacuum_vacuum_threshold = 100, autovacuum_vacuum_cost_delay = 1.5);
