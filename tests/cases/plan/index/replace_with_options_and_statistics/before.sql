CREATE TABLE t (id integer, a text);
CREATE INDEX t_x ON t (lower(a)) WITH (fillfactor = 60);
ALTER INDEX t_x ALTER COLUMN 1 SET STATISTICS 100;
