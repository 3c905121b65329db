CREATE SEQUENCE numbers AS integer;
CREATE TABLE t (
    id integer PRIMARY KEY DEFAULT nextval('numbers'),
    x text
);
ALTER SEQUENCE numbers OWNED BY t.id;
