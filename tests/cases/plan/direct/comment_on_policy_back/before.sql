CREATE TABLE t (id integer, a text);
CREATE POLICY p ON t USING (true);
COMMENT ON POLICY p ON t IS 'it''s a $$comment$$';
