CREATE COLLATION swapped (PROVIDER = icu, LOCALE = 'und', RULES = '&a < g');
CREATE TABLE t (a text);
