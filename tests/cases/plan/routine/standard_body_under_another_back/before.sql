CREATE FUNCTION inner_one() RETURNS bigint RETURN 1; CREATE FUNCTION a_outer() RETURNS bigint RETURN inner_one() + 1;
