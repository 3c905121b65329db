CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (id integer, middle text, name text) SERVER s;
CREATE VIEW public.v AS SELECT id, name, middle FROM public.f;
