CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, b varchar(20), c text);
CREATE TABLE app.b (id integer PRIMARY KEY, b text);
CREATE TABLE app.c (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE app.a (id, b), app.b WHERE (id > 5);
