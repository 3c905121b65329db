CREATE TABLE users (
    id bigint PRIMARY KEY,
    name text NOT NULL,
    email text,
    initial text GENERATED ALWAYS AS (left(email, 1)) STORED
);
