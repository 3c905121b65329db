CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (
    id integer OPTIONS (column_name 'Id') ,
    name text COLLATE "C",
    wide bigint DEFAULT 2,
    need text NOT NULL,
    come text OPTIONS (column_name 'C') DEFAULT 'y',
    CONSTRAINT positive CHECK (id >= 0)
) SERVER s OPTIONS (table_name 'gone', fetch_size '7');
CREATE VIEW public.v AS SELECT id, wide FROM public.f;
COMMENT ON FOREIGN TABLE public.f IS 'new';
COMMENT ON COLUMN public.f.come IS 'new';
COMMENT ON COLUMN public.f.id IS 'new';
