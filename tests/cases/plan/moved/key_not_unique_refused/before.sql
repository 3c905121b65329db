CREATE TABLE customer (id bigint, address text);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL, price numeric);
CREATE INDEX purchase_customer ON purchase (customer_id);
