CREATE TABLE event (id bigint PRIMARY KEY, what text NOT NULL);
