CREATE TABLE t (at date NOT NULL);
CREATE TABLE keeps (old t);
