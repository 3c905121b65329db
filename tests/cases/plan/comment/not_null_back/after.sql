CREATE TABLE t (a text NOT NULL, b text CONSTRAINT has_b NOT NULL, c text NOT NULL, d text NOT NULL NO INHERIT);
COMMENT ON CONSTRAINT t_a_not_null ON t IS 'since the first day';
COMMENT ON CONSTRAINT has_b ON t IS 'old';
