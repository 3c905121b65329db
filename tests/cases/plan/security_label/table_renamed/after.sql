-- schemaops: renamed from customer
CREATE TABLE client (
    id bigint PRIMARY KEY,
    mail text,
    born integer
);
SECURITY LABEL FOR guard ON COLUMN client.mail IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR guard ON COLUMN client.born IS 'MASKED';
SECURITY LABEL FOR guard ON TABLE client IS 't';
