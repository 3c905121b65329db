CREATE TABLE event (id bigint PRIMARY KEY, what text NOT NULL);
-- schemaops: renamed from events
CREATE SUBSCRIPTION shop_events CONNECTION '' PUBLICATION events WITH (connect = false, streaming = on);
