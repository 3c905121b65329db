CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE profiles (
    user_id bigint REFERENCES users,
    -- schemaops: moved from users.bio on users.id = user_id
    bio text NOT NULL CHECK (length(bio) < 100),
    -- schemaops: moved from users.photo on users.id = user_id
    photo bytea
);
CREATE INDEX ON profiles (user_id);
