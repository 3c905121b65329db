CREATE TYPE mood AS ENUM ('bad', 'ok');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
CREATE TABLE u (id integer, m mood, ms mood[]);
CREATE INDEX u_m ON u (m);
