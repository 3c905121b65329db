CREATE TABLE stock (id bigint PRIMARY KEY, region text NOT NULL, amount int);
