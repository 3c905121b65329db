CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE profiles (
    user_id bigint PRIMARY KEY REFERENCES users,
    bio text NOT NULL,
    photo bytea
);
