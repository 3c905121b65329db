-- schemaops: renamed from w
CREATE FOREIGN DATA WRAPPER w2;
-- schemaops: renamed from s
CREATE SERVER s2 FOREIGN DATA WRAPPER w2;
CREATE USER MAPPING FOR PUBLIC SERVER s2 OPTIONS ("user" 'me');
-- schemaops: renamed from t
CREATE FOREIGN TABLE public.t2 (a integer) SERVER s2;
CREATE TABLE public.k (id integer PRIMARY KEY);
-- schemaops: renamed from p
CREATE PUBLICATION p2 FOR TABLE public.k;
CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
-- schemaops: renamed from e
CREATE EVENT TRIGGER e2 ON sql_drop EXECUTE FUNCTION public.f();
