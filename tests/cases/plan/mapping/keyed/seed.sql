INSERT INTO accounts VALUES ('north', 901, 'ada@example.com');
