INSERT INTO jobs VALUES (md5('1')::uuid, '2024-01-02', 'k1', '{}') ON CONFLICT (id) DO UPDATE SET payload = '{}';
INSERT INTO jobs VALUES (md5('x')::uuid, NULL, 'k1', '{}');
