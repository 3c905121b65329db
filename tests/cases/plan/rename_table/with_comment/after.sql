-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY);
COMMENT ON TABLE u IS 'about it';
COMMENT ON COLUMN u.id IS 'number';
