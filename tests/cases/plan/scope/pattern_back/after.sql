CREATE SCHEMA audit;
CREATE TABLE audit.log (id bigint PRIMARY KEY, note text);
CREATE TABLE users (id bigint PRIMARY KEY, name text, legacy text);
CREATE INDEX users_name_tmp ON users (name);
CREATE INDEX users_legacy ON users (legacy);
CREATE FUNCTION audit_it() RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE VIEW notes AS SELECT note FROM audit.log;
