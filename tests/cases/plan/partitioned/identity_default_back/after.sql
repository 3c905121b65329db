-- schemaops: holds the rows of readings_rest
CREATE TABLE readings (
    id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 5) PRIMARY KEY,
    region text NOT NULL DEFAULT 'eu',
    value numeric(10, 2),
    doubled numeric GENERATED ALWAYS AS (value * 2) STORED,
    note text,
    seen timestamptz DEFAULT now()
) WITH (fillfactor = 80);
COMMENT ON TABLE readings IS 'what was measured';
COMMENT ON COLUMN readings.value IS 'in metres';
ALTER TABLE readings ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE readings ALTER COLUMN value SET STATISTICS 500;
ALTER TABLE readings REPLICA IDENTITY FULL;
CREATE INDEX readings_value_idx ON readings (value) WHERE value > 0;
COMMENT ON INDEX readings_value_idx IS 'by value';
CREATE STATISTICS readings_stat (ndistinct) ON region, value FROM readings;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.seen := '2026-01-01 00:00:00+00';
    RETURN NEW;
END $$;
CREATE TRIGGER touched BEFORE INSERT OR UPDATE ON readings FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER touched ON readings IS 'keeps the time';
ALTER TABLE readings ENABLE ROW LEVEL SECURITY;
CREATE POLICY every ON readings USING (region <> '');
CREATE FUNCTION how_many() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM readings; END;
CREATE FUNCTION rows_of(r text) RETURNS SETOF readings LANGUAGE sql STABLE AS $$ SELECT * FROM readings WHERE region = r $$;
CREATE MATERIALIZED VIEW sums AS SELECT region, sum(value) AS total FROM readings GROUP BY region;
CREATE UNIQUE INDEX sums_region_idx ON sums (region);
CREATE VIEW named AS SELECT id, note, region FROM readings;
CREATE VIEW counted AS SELECT region, count(*) FROM named GROUP BY region;
