CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text,
    born integer,
    phone text
);
SECURITY LABEL FOR guard ON COLUMN customer.mail IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR guard ON COLUMN customer.phone IS 'MASKED';
