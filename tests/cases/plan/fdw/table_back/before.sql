CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE public.f (
    id integer OPTIONS (column_name 'ID') NOT NULL,
    name text COLLATE "C" DEFAULT 'x',
    twice integer GENERATED ALWAYS AS (id * 2) STORED,
    CONSTRAINT positive CHECK (id > 0)
) SERVER s OPTIONS (schema_name 'far', table_name 'away', "Access_Key" 'hush');
COMMENT ON FOREIGN TABLE public.f IS 'elsewhere';
COMMENT ON COLUMN public.f.name IS 'its name';
CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON public.f FOR EACH ROW EXECUTE FUNCTION public.touch();
