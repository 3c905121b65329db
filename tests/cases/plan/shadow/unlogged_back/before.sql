CREATE UNLOGGED TABLE hit (id bigint GENERATED ALWAYS AS IDENTITY, number serial, page text NOT NULL, at timestamptz, PRIMARY KEY (page, id));
CREATE INDEX hit_at ON hit (at);
CREATE VIEW hits AS SELECT one.page, count(*) FROM hit one LEFT JOIN hit two ON two.id = one.id GROUP BY one.page;
