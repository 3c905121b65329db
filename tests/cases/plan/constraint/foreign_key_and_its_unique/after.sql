CREATE TABLE t (
    id integer NOT NULL,
    a text NOT NULL,
    b integer
);
CREATE TABLE u (a text);
ALTER TABLE t ADD CONSTRAINT t_u UNIQUE (a);
ALTER TABLE u ADD CONSTRAINT u_t FOREIGN KEY (a) REFERENCES t (a);
