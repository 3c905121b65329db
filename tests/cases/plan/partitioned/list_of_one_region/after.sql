CREATE TABLE stock (id bigint, region text, amount int, PRIMARY KEY (id, region)) PARTITION BY LIST (region);
-- schemaops: holds the rows of stock
CREATE TABLE stock_eu PARTITION OF stock FOR VALUES IN ('eu', 'uk');
CREATE TABLE stock_us PARTITION OF stock FOR VALUES IN ('us');
