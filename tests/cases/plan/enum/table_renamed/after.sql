CREATE TYPE mood AS ENUM ('ok', 'bad');
-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, m mood);
ALTER TABLE u RENAME CONSTRAINT u_pkey TO t_pkey;
