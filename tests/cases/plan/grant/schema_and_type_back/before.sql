CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad');
CREATE DOMAIN app.price AS numeric;
CREATE TYPE app.pair AS (a integer);
REVOKE USAGE ON TYPE app.mood FROM PUBLIC;
GRANT USAGE ON TYPE app.price TO grant_app;
GRANT USAGE ON TYPE app.pair TO grant_app WITH GRANT OPTION;
GRANT USAGE, CREATE ON SCHEMA app TO grant_app, grant_reader;
