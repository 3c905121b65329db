CREATE TABLE t (
    id integer PRIMARY KEY,
    a text DEFAULT (CURRENT_USER || random())
);
