CREATE COLLATION swapped (PROVIDER = icu, LOCALE = 'und', RULES = '&a < h');
