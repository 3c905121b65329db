CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, b text, c text);
CREATE TABLE app.b (id integer PRIMARY KEY, b text);
CREATE TABLE app.c (id integer PRIMARY KEY);
