CREATE TABLE logs (tenant int NOT NULL, at timestamp NOT NULL, line text) PARTITION BY RANGE (date_trunc('month', at));
-- schemaops: holds the rows of logs
CREATE TABLE logs_old PARTITION OF logs FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE logs_2026 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (tenant);
CREATE TABLE logs_2026_one PARTITION OF logs_2026 FOR VALUES IN (1);
CREATE TABLE logs_2026_rest PARTITION OF logs_2026 DEFAULT;
CREATE INDEX logs_at ON logs (at);
COMMENT ON TABLE logs_2026_one IS 'the first tenant';
