-- schemaops: renamed from t
CREATE TABLE u (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a text);
