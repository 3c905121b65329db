CREATE UNLOGGED TABLE hit (id bigint GENERATED ALWAYS AS IDENTITY, number serial, page text NOT NULL, at timestamptz, PRIMARY KEY (page, id));
CREATE INDEX hit_at ON hit (at);
CREATE VIEW hits AS SELECT page, count(*) FROM hit GROUP BY page;
