CREATE TABLE t (a text, id bigserial PRIMARY KEY);
