CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text,
    born integer
);
SECURITY LABEL FOR guard ON COLUMN customer.mail IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR guard ON COLUMN customer.born IS 'MASKED';
SECURITY LABEL FOR guard ON TABLE customer IS 't';
