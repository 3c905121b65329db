CREATE TABLE customer (
    id bigint PRIMARY KEY,
    mail text
) PARTITION BY RANGE (id);
-- schemaops: holds the rows of customer
CREATE TABLE customer_all PARTITION OF customer DEFAULT;
SECURITY LABEL FOR guard ON TABLE customer IS 't';
SECURITY LABEL FOR guard ON COLUMN customer.mail IS 'MASKED';
