CREATE TABLE other (id bigint PRIMARY KEY);
CREATE TABLE feed (id bigint, at date NOT NULL, body text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
-- schemaops: holds the rows of feed
CREATE TABLE feed_old PARTITION OF feed FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE feed_new PARTITION OF feed FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE UNIQUE INDEX feed_at ON feed (at, id);
ALTER TABLE feed REPLICA IDENTITY USING INDEX feed_at;
CREATE PUBLICATION news FOR TABLE other, feed WITH (publish_via_partition_root = true);
