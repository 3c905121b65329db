CREATE TABLE t (id integer, owner text);
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
-- schemaops: renamed from p
CREATE POLICY q ON t USING (id > 1);
