CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text, n bigint GENERATED ALWAYS AS IDENTITY);
