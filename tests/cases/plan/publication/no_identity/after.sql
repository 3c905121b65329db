CREATE TABLE public.t (id integer);
CREATE PUBLICATION p FOR TABLE public.t;
