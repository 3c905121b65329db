CREATE OPERATOR FAMILY fam USING btree;ALTER OPERATOR FAMILY fam USING btree ADD OPERATOR 1 < (integer, bigint), OPERATOR 3 = (integer, bigint);
