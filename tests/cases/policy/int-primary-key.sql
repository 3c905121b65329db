CREATE TABLE a (id int PRIMARY KEY);                                 -- expect: int-primary-key
CREATE TABLE b (id bigint PRIMARY KEY, n int);
CREATE TABLE c (id smallint, PRIMARY KEY (id));                      -- expect: int-primary-key
CREATE TABLE d (x int, y int, PRIMARY KEY (x, y));
CREATE TABLE e (id serial PRIMARY KEY);                              -- expect: int-primary-key
