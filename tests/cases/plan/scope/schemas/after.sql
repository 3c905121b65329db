CREATE SCHEMA app;
CREATE TABLE app.a (id bigint, name text);
CREATE TABLE c (id bigint);
