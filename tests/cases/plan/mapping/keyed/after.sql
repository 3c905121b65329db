-- schemaops: dropped mail: local_part || '@' || domain
CREATE TABLE accounts (
    region text,
    number integer,
    -- schemaops: up: split_part(mail, '@', 1)
    local_part text NOT NULL,
    -- schemaops: up: split_part(mail, '@', 2)
    domain text NOT NULL,
    PRIMARY KEY (region, number),
    UNIQUE (local_part, domain)
);
CREATE TABLE logins (mail text);
