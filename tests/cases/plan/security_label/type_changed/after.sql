CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text,
    born bigint
);
SECURITY LABEL FOR guard ON COLUMN customer.mail IS 'MASKED WITH VALUE NULL';
SECURITY LABEL FOR guard ON COLUMN customer.born IS 'MASKED';
CREATE VIEW young AS SELECT id, mail, born FROM customer;
SECURITY LABEL FOR guard ON VIEW young IS 'v';
SECURITY LABEL FOR guard ON COLUMN young.mail IS 'MASKED';
