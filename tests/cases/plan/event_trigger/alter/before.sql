CREATE TABLE public.t (id integer PRIMARY KEY);
CREATE FUNCTION public.noted() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FUNCTION public.noted_too() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER a ON ddl_command_start EXECUTE FUNCTION public.noted();
CREATE EVENT TRIGGER b ON ddl_command_start EXECUTE FUNCTION public.noted();
ALTER EVENT TRIGGER b DISABLE;
CREATE EVENT TRIGGER c ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.noted();
CREATE EVENT TRIGGER d ON ddl_command_end EXECUTE FUNCTION public.noted();
COMMENT ON EVENT TRIGGER d IS 'old';
