CREATE TABLE booking (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, during tstzrange, note text);
ALTER TABLE booking ADD CONSTRAINT booking_apart EXCLUDE USING gist (during WITH &&);
