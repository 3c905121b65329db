CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text,
    born text
);
SECURITY LABEL FOR guard ON COLUMN customer.born IS 'other';
