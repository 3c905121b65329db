CREATE TABLE users (
    id bigint PRIMARY KEY,
    name text NOT NULL,
    email text
);
CREATE TABLE admins (level integer) INHERITS (users);
