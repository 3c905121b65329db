CREATE TABLE t (id integer, a text);
CREATE INDEX t_x ON t (lower(a), id) WITH (fillfactor = 70);
ALTER INDEX t_x ALTER COLUMN 1 SET STATISTICS 200;
