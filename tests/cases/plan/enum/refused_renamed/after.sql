-- schemaops: renamed from feeling
CREATE TYPE mood AS ENUM ('bad', 'ok'); CREATE TABLE t (m mood);
