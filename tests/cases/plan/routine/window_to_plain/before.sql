CREATE FUNCTION place() RETURNS bigint WINDOW IMMUTABLE LANGUAGE internal AS 'window_rank';
