CREATE TYPE mood AS ENUM ('best', 'ok', 'so so', 'bad', 'worse');
CREATE TABLE t (m mood);
