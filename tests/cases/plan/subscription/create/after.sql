CREATE TABLE event (id bigint PRIMARY KEY, what text NOT NULL);
CREATE SUBSCRIPTION events CONNECTION 'host=elsewhere dbname=shop' PUBLICATION events WITH (connect = false, streaming = on, binary = true, synchronous_commit = 'remote_apply');
COMMENT ON SUBSCRIPTION events IS 'from the shop';
