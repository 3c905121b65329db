CREATE TABLE t (a text NOT NULL, b text NOT NULL, c text);
COMMENT ON CONSTRAINT t_a_not_null ON t IS 'asked for by the accountants';
CREATE TABLE u (a integer NOT NULL, CONSTRAINT more CHECK (a > 0));
COMMENT ON CONSTRAINT u_a_not_null ON u IS 'new with its table';
