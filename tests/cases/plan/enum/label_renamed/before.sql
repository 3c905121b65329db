CREATE TYPE mood AS ENUM ('ok', 'unhappy', 'it''s bad');
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'unhappy', CHECK (m <> 'it''s bad'));
CREATE INDEX t_sad ON t (id) WHERE m = 'unhappy';
