CREATE COLLATION co (LOCALE = 'C');
CREATE TABLE t (
    id integer PRIMARY KEY,
    c text COLLATE co
);
