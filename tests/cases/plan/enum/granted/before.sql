CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
REVOKE USAGE ON TYPE mood FROM PUBLIC;
GRANT USAGE ON TYPE mood TO grant_app;
CREATE TABLE t (id integer PRIMARY KEY, m mood);
GRANT SELECT (m) ON t TO grant_app;
