CREATE TYPE mood AS ENUM ('ok', 'bad', 'worse');
COMMENT ON TYPE mood IS 'How it is.';
CREATE FUNCTION f(m mood) RETURNS mood LANGUAGE sql AS $$ SELECT m $$;
