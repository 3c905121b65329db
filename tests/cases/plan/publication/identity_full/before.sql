CREATE TABLE public.t (id integer);
ALTER TABLE public.t REPLICA IDENTITY FULL;
CREATE TABLE public.u (id integer);
