-- schemaops: label 'sad' renamed from 'unhappy'
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
