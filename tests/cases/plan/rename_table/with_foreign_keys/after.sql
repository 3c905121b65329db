CREATE TABLE r (id integer PRIMARY KEY);
-- schemaops: renamed from t
CREATE TABLE u (id integer PRIMARY KEY, r_id integer REFERENCES r (id));
CREATE TABLE w (t_id integer REFERENCES u (id));
