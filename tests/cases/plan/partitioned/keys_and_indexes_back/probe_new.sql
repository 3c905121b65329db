INSERT INTO jobs VALUES (md5('z')::uuid, '2024-12-30', 'k150', '{}');
SELECT * FROM jobs WHERE kind = 'k1';
