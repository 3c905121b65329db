CREATE TYPE mood AS ENUM ('ok', 'bad'); CREATE TABLE p (m mood); CREATE TABLE t () INHERITS (p);
