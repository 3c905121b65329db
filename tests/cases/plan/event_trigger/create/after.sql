CREATE TABLE public.t (id integer PRIMARY KEY, c bigint, b text);
CREATE FUNCTION public.forbid() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('app.guard', true) = 'on' THEN RAISE 'not now: %', tg_tag; END IF;
END $$;
CREATE EVENT TRIGGER guard ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION public.forbid();
ALTER EVENT TRIGGER guard ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER guard IS 'nobody changes tables';
