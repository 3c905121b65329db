CREATE TYPE place AS (street text, town text);
CREATE TABLE shops (id bigint PRIMARY KEY, location place NOT NULL);
