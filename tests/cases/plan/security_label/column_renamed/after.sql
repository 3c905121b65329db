CREATE TABLE customer (
    id bigint PRIMARY KEY,
    -- schemaops: renamed from mail
    email text,
    born integer
);
SECURITY LABEL FOR guard ON COLUMN customer.email IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR guard ON COLUMN customer.born IS 'MASKED';
