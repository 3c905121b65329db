CREATE TABLE users (id bigint PRIMARY KEY, name text,
    -- schemaops: moved from profiles.bio on profiles.user_id = id
    bio text,
    -- schemaops: moved from profiles.photo on profiles.user_id = id
    photo bytea);
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE, theme text);
