CREATE TABLE event (id bigint PRIMARY KEY, what text NOT NULL);
CREATE SUBSCRIPTION events CONNECTION '' PUBLICATION events_new, payments WITH (connect = false, streaming = on);
