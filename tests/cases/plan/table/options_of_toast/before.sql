CREATE TABLE t (id integer, a text) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
