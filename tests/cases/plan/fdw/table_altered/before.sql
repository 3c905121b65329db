CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (
    id integer OPTIONS (column_name 'ID', gone 'x') NOT NULL,
    gone text,
    name text DEFAULT 'x',
    wide integer DEFAULT 1,
    need text,
    CONSTRAINT positive CHECK (id > 0)
) SERVER s OPTIONS (schema_name 'far', table_name 'away');
CREATE VIEW public.v AS SELECT id, wide FROM public.f;
