CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse'); CREATE TABLE p (m mood); CREATE TABLE t () INHERITS (p);
