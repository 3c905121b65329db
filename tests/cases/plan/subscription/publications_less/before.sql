CREATE TABLE event (id bigint PRIMARY KEY, what text NOT NULL);
CREATE SUBSCRIPTION events CONNECTION '' PUBLICATION payments, events WITH (connect = false, streaming = on);
