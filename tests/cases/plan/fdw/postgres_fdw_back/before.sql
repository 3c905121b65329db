CREATE EXTENSION postgres_fdw;
CREATE SERVER kept FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '/elsewhere', dbname 'a', use_remote_estimate 'true');
CREATE USER MAPPING FOR PUBLIC SERVER kept OPTIONS ("user" 'you', password 'hunter2', password_required 'false');
CREATE FOREIGN TABLE public.f (id bigint NOT NULL, come text OPTIONS (column_name 'C')) SERVER kept OPTIONS (table_name 'f', fetch_size '7');
CREATE SERVER more FOREIGN DATA WRAPPER postgres_fdw;
