CREATE SCHEMA audit;
CREATE TABLE audit.log (id bigint PRIMARY KEY, note text, at date);
CREATE TABLE audit.more (id bigint);
CREATE TABLE users (id bigint PRIMARY KEY, name text, note text);
CREATE TABLE users_tmp (id bigint PRIMARY KEY);
CREATE VIEW notes AS SELECT note, id FROM audit.log;
