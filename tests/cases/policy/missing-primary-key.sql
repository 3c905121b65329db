CREATE TABLE a (id bigint);                                   -- expect: missing-primary-key
CREATE TABLE b (id bigint PRIMARY KEY);
CREATE TABLE c (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE d (id bigint);
ALTER TABLE d ADD PRIMARY KEY (id);
CREATE TEMP TABLE e (id bigint);
CREATE TABLE f PARTITION OF parts FOR VALUES IN (1);
CREATE TABLE g (LIKE b INCLUDING ALL);
CREATE TABLE h (id bigint UNIQUE);                            -- expect: missing-primary-key
CREATE TABLE p1 (id bigint);
ALTER TABLE ONLY parts ATTACH PARTITION p1 FOR VALUES IN (2);  -- a partition now
