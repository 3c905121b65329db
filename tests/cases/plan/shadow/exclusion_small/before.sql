CREATE TABLE booking (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, during tstzrange, note text);
