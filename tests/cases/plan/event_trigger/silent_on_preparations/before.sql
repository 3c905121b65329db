CREATE TABLE public.old (id integer PRIMARY KEY, a integer);
CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON public.old FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE FUNCTION public.forbid() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_database() LIKE 'work%' OR current_query() LIKE '%DISABLE TRIGGER%' THEN RAISE 'no: %', tg_tag; END IF;
END $$;
CREATE EVENT TRIGGER guard ON ddl_command_end EXECUTE FUNCTION public.forbid();
ALTER EVENT TRIGGER guard ENABLE ALWAYS;
