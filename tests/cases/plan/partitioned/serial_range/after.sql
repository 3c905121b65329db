CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE events (
    id bigserial,
    ts timestamptz NOT NULL,
    user_id bigint REFERENCES users,
    kind text,
    CHECK (kind <> ''),
    PRIMARY KEY (id, ts)
) PARTITION BY RANGE (ts);
CREATE INDEX events_kind_idx ON events (kind);
-- schemaops: holds the rows of events
CREATE TABLE events_until_2026 PARTITION OF events
    FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');
CREATE TABLE events_2026 PARTITION OF events
    FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');
CREATE VIEW recent AS SELECT id, kind FROM events;
