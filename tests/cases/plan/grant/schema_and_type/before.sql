CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad');
CREATE DOMAIN app.price AS numeric;
CREATE TYPE app.pair AS (a integer);
GRANT USAGE ON SCHEMA app TO grant_app;
