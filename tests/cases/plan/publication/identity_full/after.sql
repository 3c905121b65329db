CREATE TABLE public.t (id integer);
ALTER TABLE public.t REPLICA IDENTITY FULL;
CREATE TABLE public.u (id integer);
CREATE PUBLICATION p FOR TABLE public.t;
CREATE PUBLICATION q FOR TABLE public.u WITH (publish = 'insert');
