CREATE TABLE t (id integer, a text, b text);
CREATE INDEX t_x ON t (lower(a), id, upper(b));
