CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE visits (
    id bigint, at date, user_id bigint,
    PRIMARY KEY (id, at),
    CONSTRAINT visits_user FOREIGN KEY (user_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
);
