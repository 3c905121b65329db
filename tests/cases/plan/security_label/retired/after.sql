CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text
);
SECURITY LABEL FOR guard ON COLUMN customer.mail IS 'MASKED WITH VALUE NULL';
