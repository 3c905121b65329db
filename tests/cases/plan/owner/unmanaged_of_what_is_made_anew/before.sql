CREATE TABLE t (id bigint PRIMARY KEY, a integer, b integer, c integer);
CREATE COLLATION spelling (provider = libc, locale = 'C');
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = simple);
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE STATISTICS together (dependencies) ON a, b FROM t;
