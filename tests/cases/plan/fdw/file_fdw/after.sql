CREATE EXTENSION file_fdw;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE FOREIGN TABLE public.f (id integer, middle text, name text) SERVER files OPTIONS (filename '/dev/null', format 'csv', delimiter ';');
