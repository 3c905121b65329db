CREATE TABLE t (
    id integer NOT NULL,
    a text NOT NULL,
    b integer
);
ALTER TABLE t ADD CONSTRAINT b_positive CHECK (b > 0);
