CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TABLE moods (m mood PRIMARY KEY, said text);
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL REFERENCES moods ON DELETE CASCADE);
