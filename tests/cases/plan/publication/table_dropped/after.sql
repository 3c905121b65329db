CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, c text);
CREATE TABLE app.b (id integer PRIMARY KEY, b text);
CREATE PUBLICATION p FOR TABLE app.a (id), app.b;
