UPDATE t SET a = 3;
UPDATE u SET a = 3;
UPDATE v SET id = id;
