CREATE SCHEMA app;
CREATE SCHEMA other;
CREATE TABLE app.a (id bigint);
CREATE TABLE other.a (id bigint);
CREATE TABLE b (id bigint);
