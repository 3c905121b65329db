INSERT INTO v SELECT 5000 + count(*), 'x' FROM t;
