CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE settings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL UNIQUE,
    theme text DEFAULT 'light',
    note text
);
CREATE INDEX settings_theme ON settings (theme);
COMMENT ON TABLE settings IS 'of users';
