CREATE TABLE customer (id bigint PRIMARY KEY, name text);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer,
    -- schemaops: moved from customer.address on customer.id = customer_id
    contact text);
CREATE TABLE invoice (id bigint PRIMARY KEY REFERENCES customer,
    -- schemaops: moved from customer.phone on customer.id = id
    contact text);
CREATE INDEX purchase_customer ON purchase (customer_id);
CREATE VIEW delivery AS SELECT p.id, p.contact AS address FROM purchase p;
