CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE TABLE t (id integer PRIMARY KEY, a span NOT NULL, b span_multirange NOT NULL);
