CREATE TABLE t (id bigint PRIMARY KEY, a integer, b integer, c integer);
CREATE COLLATION spelling (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = snowball, LANGUAGE = 'english');
CREATE CONVERSION latin FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
CREATE STATISTICS together (dependencies) ON a, b, c FROM t;
