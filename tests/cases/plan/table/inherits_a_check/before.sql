CREATE TABLE p (id integer CHECK (id > 0));
CREATE TABLE c (id integer CHECK (id > 0));
