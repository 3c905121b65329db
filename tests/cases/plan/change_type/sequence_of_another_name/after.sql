CREATE SEQUENCE numbers AS bigint;
CREATE TABLE t (
    id bigint PRIMARY KEY DEFAULT nextval('numbers'),
    x text
);
ALTER SEQUENCE numbers OWNED BY t.id;
