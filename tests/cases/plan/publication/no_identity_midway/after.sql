CREATE TABLE public.t (id integer PRIMARY KEY);
CREATE TABLE public.u (id integer);
CREATE PUBLICATION p FOR TABLE public.t, public.u WITH (publish = 'insert');
