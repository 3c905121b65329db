CREATE TYPE mood AS ENUM ('ok', 'new');
CREATE TABLE t (m mood DEFAULT 'new');
