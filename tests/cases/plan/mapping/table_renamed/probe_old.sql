INSERT INTO people VALUES (910, 'Grace Hopper');
UPDATE people SET name = 'Grace Murray Hopper';
