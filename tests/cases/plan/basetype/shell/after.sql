CREATE TYPE code; COMMENT ON TYPE code IS 'soon';
