CREATE TABLE users (id bigint PRIMARY KEY, name text, bio text NOT NULL, photo bytea);
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE, theme text);
