CREATE TABLE customer (id bigint);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL, price numeric,
    -- schemaops: moved from customer.address on customer.id = customer_id
    address text);
CREATE INDEX purchase_customer ON purchase (customer_id);
