CREATE TABLE t (
    id integer PRIMARY KEY,
    a varchar(20)
);
ALTER TABLE t ADD CONSTRAINT t_c CHECK (a <> '');
