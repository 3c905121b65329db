CREATE TABLE r (id integer PRIMARY KEY);
CREATE TABLE p (id integer NOT NULL, a text, r_id integer, PRIMARY KEY (id), CONSTRAINT p_c CHECK (a <> ''), CONSTRAINT p_r FOREIGN KEY (r_id) REFERENCES r (id)) PARTITION BY RANGE (id);
CREATE INDEX p_a ON p (a);
CREATE TABLE p1 (id integer NOT NULL, a text, r_id integer, CONSTRAINT old_key PRIMARY KEY (id), CONSTRAINT p_c CHECK (a <> ''), CONSTRAINT p1_r FOREIGN KEY (r_id) REFERENCES r (id));
CREATE INDEX p1_text ON p1 (a);
COMMENT ON CONSTRAINT old_key ON p1 IS 'own';
