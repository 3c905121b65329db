DROP SCHEMA shop CASCADE;                    -- expect: drop-cascade
DROP SCHEMA shop;
DROP TYPE shop.status, mood CASCADE;         -- expect: drop-cascade
DROP VIEW v CASCADE;                         -- expect: drop-cascade
DROP FUNCTION f(int) RESTRICT;
DROP EXTENSION citext CASCADE;               -- expect: drop-cascade
CREATE TABLE fresh (id bigint);
DROP TABLE fresh CASCADE;                    -- made by the same file
