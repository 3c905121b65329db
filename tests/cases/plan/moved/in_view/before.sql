CREATE TABLE customer (id bigint PRIMARY KEY, name text, address text, phone text);
CREATE TABLE purchase (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer);
CREATE TABLE invoice (id bigint PRIMARY KEY REFERENCES customer);
CREATE INDEX purchase_customer ON purchase (customer_id);
CREATE VIEW delivery AS SELECT p.id, c.address FROM purchase p JOIN customer c ON c.id = p.customer_id;
