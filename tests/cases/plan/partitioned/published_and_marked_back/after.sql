CREATE TABLE other (id bigint PRIMARY KEY);
-- schemaops: holds the rows of feed_old
CREATE TABLE feed (id bigint PRIMARY KEY, at date NOT NULL, body text);
CREATE UNIQUE INDEX feed_at ON feed (at, id);
ALTER TABLE feed CLUSTER ON feed_at;
ALTER TABLE feed REPLICA IDENTITY USING INDEX feed_at;
CREATE PUBLICATION news FOR TABLE other, feed WITH (publish_via_partition_root = true);
