-- schemaops: dropped first_name: split_part(name, ' ', 1)
-- schemaops: dropped last_name: substring(name FROM ' (.*)$')
CREATE TABLE users (
    id bigint PRIMARY KEY,
    -- schemaops: up: concat_ws(' ', first_name, last_name)
    name text NOT NULL,
    email text
);
