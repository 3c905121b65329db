INSERT INTO t VALUES (5001, 'unhappy');
