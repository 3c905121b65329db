CREATE TABLE t (id integer PRIMARY KEY, a bigint);
CREATE INDEX t_x ON t ((a + 1)) WITH (fillfactor = 70);
ALTER INDEX t_x ALTER COLUMN 1 SET STATISTICS 50;
