CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE, theme text,
    bio text NOT NULL,
    photo bytea);
