-- schemaops: dropped name: concat_ws(' ', first_name, last_name)
CREATE TABLE users (
    id bigint PRIMARY KEY,
    email text,
    initial text GENERATED ALWAYS AS (left(email, 1)) STORED,
    -- schemaops: up: split_part(name, ' ', 1)
    first_name text NOT NULL,
    -- schemaops: up: initial || name
    last_name text
);
