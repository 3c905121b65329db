CREATE TABLE accounts (
    region text,
    number integer,
    mail text NOT NULL UNIQUE CHECK (mail LIKE '%_@_%'),
    PRIMARY KEY (region, number)
);
CREATE TABLE logins (mail text REFERENCES accounts (mail));
