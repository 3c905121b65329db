CREATE TABLE users (
    id bigint PRIMARY KEY,
    email text,
    first_name text NOT NULL,
    last_name text
);
