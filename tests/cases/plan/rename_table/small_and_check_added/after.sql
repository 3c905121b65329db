-- schemaops: renamed from t
CREATE TABLE u (id bigint CONSTRAINT t_pkey PRIMARY KEY, a integer, CONSTRAINT u_a CHECK (a > -1000000000));
