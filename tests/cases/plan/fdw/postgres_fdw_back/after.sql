CREATE EXTENSION postgres_fdw;
CREATE SERVER kept FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '/nowhere', dbname 'a');
CREATE USER MAPPING FOR PUBLIC SERVER kept OPTIONS ("user" 'me', password 'hunter2');
CREATE FOREIGN TABLE public.f (id integer, gone text) SERVER kept OPTIONS (table_name 'f');
