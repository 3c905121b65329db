CREATE TABLE users (id bigint PRIMARY KEY, name text,
    -- schemaops: moved from settings.theme on settings.user_id = id
    theme text NOT NULL);
CREATE INDEX users_theme ON users (theme);
