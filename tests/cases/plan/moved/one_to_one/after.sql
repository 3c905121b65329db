CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE, theme text,
    -- schemaops: moved from users.bio on users.id = user_id
    bio text NOT NULL,
    -- schemaops: moved from public.users.photo on public.users.id = user_id
    photo bytea);
