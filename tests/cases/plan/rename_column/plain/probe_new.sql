INSERT INTO t (id, b) VALUES (9002, 'x');
UPDATE t SET b = 'y';
