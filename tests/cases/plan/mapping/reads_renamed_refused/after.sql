-- schemaops: dropped name: concat_ws(' ', first_name, last_name, mail)
CREATE TABLE users (
    id bigint PRIMARY KEY,
    -- schemaops: renamed from email
    mail text,
    -- schemaops: up: split_part(name, ' ', 1)
    first_name text NOT NULL,
    -- schemaops: up: substring(name FROM ' (.*)$')
    last_name text
);
