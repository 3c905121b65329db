CREATE COLLATION quick (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE TABLE t (a text);
