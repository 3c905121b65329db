-- Rows for version 1, so that a change meets tables in use.

INSERT INTO users (email, name)
SELECT
    'user' || n || '@example.com',
    (ARRAY['Ada Lovelace', 'Alan Turing', 'Grace Hopper'])[1 + n % 3]
FROM generate_series(1, 2000) AS n;

INSERT INTO orders (user_id, referred_by, status, total, placed_at)
SELECT
    1 + n % 2000,
    CASE WHEN n % 10 = 0 THEN 1 + n % 50 END,
    (ARRAY['placed', 'paid', 'shipped', 'cancelled'])[1 + n % 4]::order_status,
    (n % 200) + 0.50,
    now() - n * interval '5 minutes'
FROM generate_series(1, 10000) AS n;

INSERT INTO order_items (order_id, sku, quantity, price)
SELECT 1 + n % 10000, 'SKU-' || n % 500, 1 + n % 5, (n % 90) + 0.90
FROM generate_series(1, 25000) AS n;
