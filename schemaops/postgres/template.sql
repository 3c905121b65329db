CREATE ROLE schemaops_design LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB;
CREATE DATABASE load_from OWNER schemaops_design TEMPLATE template0;
CREATE DATABASE load_to OWNER schemaops_design TEMPLATE template0;
