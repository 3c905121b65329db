CREATE FOREIGN DATA WRAPPER w VALIDATOR postgresql_fdw_validator;
CREATE SERVER s VERSION '2' FOREIGN DATA WRAPPER w OPTIONS (host 'elsewhere', port '1');
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS ("user" 'you', password 'another');
