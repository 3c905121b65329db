CREATE TABLE public.t (id integer);
CREATE FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator;
COMMENT ON FOREIGN DATA WRAPPER w IS 'over there';
CREATE SERVER s TYPE 'kind' VERSION '1' FOREIGN DATA WRAPPER w OPTIONS (host 'there', dbname 'x');
COMMENT ON SERVER s IS 'the other one';
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'me', password 'hunter2');
