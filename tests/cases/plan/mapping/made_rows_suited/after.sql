-- schemaops: dropped mail: local_part || '@' || domain
CREATE TABLE accounts (
    id bigint PRIMARY KEY,
    -- schemaops: up: split_part(mail, '@', 1)
    local_part text,
    -- schemaops: up: split_part(mail, '@', 2)
    domain text
);
