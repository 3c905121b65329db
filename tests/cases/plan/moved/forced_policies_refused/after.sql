CREATE TABLE customer (id bigint PRIMARY KEY);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, price numeric,
    -- schemaops: moved from customer.address on customer.id = customer_id
    address text);
CREATE INDEX purchase_customer ON purchase (customer_id);
ALTER TABLE customer FORCE ROW LEVEL SECURITY;
