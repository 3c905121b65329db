-- schemaops: label 'sad' renamed from 'unhappy'
CREATE TYPE mood AS ENUM ('ok', 'sad', 'new');
CREATE TABLE t (id integer PRIMARY KEY, m mood DEFAULT 'sad');
