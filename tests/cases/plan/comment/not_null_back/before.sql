CREATE TABLE t (a text NOT NULL, b text CONSTRAINT b_is_there NOT NULL, c text NOT NULL, d text NOT NULL NO INHERIT);
COMMENT ON CONSTRAINT b_is_there ON t IS 'it''s new';
COMMENT ON CONSTRAINT t_c_not_null ON t IS 'c';
COMMENT ON CONSTRAINT t_d_not_null ON t IS 'of this table alone';
