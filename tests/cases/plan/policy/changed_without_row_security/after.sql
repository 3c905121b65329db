CREATE TABLE t (id integer, owner text);
CREATE POLICY p ON t FOR SELECT USING (id > 1);
