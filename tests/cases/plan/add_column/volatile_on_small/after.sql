CREATE TABLE t (id bigint PRIMARY KEY, a integer, b text, u uuid NOT NULL DEFAULT gen_random_uuid());
