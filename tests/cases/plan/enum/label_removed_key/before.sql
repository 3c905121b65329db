CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
CREATE TABLE moods (m mood PRIMARY KEY, said text);
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL REFERENCES moods ON DELETE CASCADE);
