CREATE TABLE t (id integer, b serial);
GRANT USAGE ON SEQUENCE t_b_seq TO PUBLIC;
