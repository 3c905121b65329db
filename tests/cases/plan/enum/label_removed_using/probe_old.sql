INSERT INTO t (id, m) VALUES (5001, 'worse'); UPDATE t SET m = 'worse';
