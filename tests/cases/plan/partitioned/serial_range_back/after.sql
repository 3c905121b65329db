CREATE TABLE users (id bigint PRIMARY KEY);
-- schemaops: holds the rows of events_until_2026
CREATE TABLE events (
    id bigserial PRIMARY KEY,
    ts timestamptz NOT NULL,
    user_id bigint REFERENCES users,
    kind text,
    CHECK (kind <> '')
);
CREATE INDEX events_kind_idx ON events (kind);
CREATE VIEW recent AS SELECT id, kind FROM events;
