CREATE TABLE places (id bigint PRIMARY KEY, x double precision, y double precision, doc json);
