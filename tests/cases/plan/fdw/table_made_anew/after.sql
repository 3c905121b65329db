CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE SERVER other FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (id integer, middle text, name text) SERVER s;
CREATE FOREIGN TABLE public.g (id integer) SERVER other OPTIONS (a 'b');
CREATE VIEW public.v AS SELECT id, name FROM public.f;
COMMENT ON VIEW public.v IS 'stays';
