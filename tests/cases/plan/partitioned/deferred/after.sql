CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE visits (
    id bigint, at date, user_id bigint,
    PRIMARY KEY (id, at),
    CONSTRAINT visits_user FOREIGN KEY (user_id) REFERENCES users DEFERRABLE INITIALLY DEFERRED
) PARTITION BY RANGE (at);
-- schemaops: holds the rows of visits
CREATE TABLE visits_old PARTITION OF visits FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE visits_new PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
