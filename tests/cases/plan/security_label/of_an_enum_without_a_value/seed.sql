INSERT INTO t VALUES (1, 'fine'), (2, 'sad');
