CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, b text, c text);
CREATE TABLE app.b (id integer PRIMARY KEY, b text);
CREATE TABLE app.c (id integer PRIMARY KEY);
CREATE TABLE app.d (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE app.b, app.c, app.d WITH (publish = 'update, truncate', publish_via_partition_root = true);
CREATE PUBLICATION q;
