CREATE COLLATION names (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
