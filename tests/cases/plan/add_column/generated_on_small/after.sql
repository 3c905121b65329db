CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text, c text GENERATED ALWAYS AS (upper(b)) STORED);
