CREATE COLLATION plain (LOCALE = 'C');
COMMENT ON COLLATION plain IS 'by bytes';
CREATE COLLATION mixed (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
