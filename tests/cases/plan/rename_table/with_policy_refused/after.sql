-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text);
ALTER TABLE u ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON u USING (a = CURRENT_USER);
