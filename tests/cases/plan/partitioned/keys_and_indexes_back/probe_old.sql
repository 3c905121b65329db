INSERT INTO jobs VALUES (md5('1')::uuid, '2024-01-02', 'k1', '{}') ON CONFLICT (id, day) DO UPDATE SET payload = '{}';
INSERT INTO jobs VALUES (md5('y')::uuid, '2024-12-31', 'k1', '{}');
