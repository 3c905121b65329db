CREATE TABLE t (id integer, owner text);
CREATE POLICY p ON t USING (id > 0);
