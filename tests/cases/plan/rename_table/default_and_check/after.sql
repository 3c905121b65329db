-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, a text NOT NULL DEFAULT 'x' CHECK (a <> ''));
