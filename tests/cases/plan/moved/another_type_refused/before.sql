CREATE TABLE customer (id bigint PRIMARY KEY, address text);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, price numeric);
CREATE INDEX purchase_customer ON purchase (customer_id);
