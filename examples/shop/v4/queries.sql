-- What version 4 of the application runs all day. No parameters: random rows.

-- name: sign_up
INSERT INTO users (email, name, first_name, last_name)
SELECT gen_random_uuid() || '@example.com', 'Ada Lovelace', 'Ada', 'Lovelace';

-- name: place_order
INSERT INTO orders (user_id, total, currency)
SELECT id, round((random() * 100)::numeric, 2), 'EUR'
FROM users
WHERE id >= (SELECT (random() * max(id))::bigint FROM users)
ORDER BY id
LIMIT 1;

-- name: add_item
INSERT INTO order_items (order_id, sku, quantity, unit_price)
SELECT id, 'SKU-' || (random() * 500)::integer, 1 + (random() * 4)::integer, 9.90
FROM orders
WHERE id >= (SELECT (random() * max(id))::bigint FROM orders)
ORDER BY id
LIMIT 1;

-- name: pay
UPDATE orders
SET status = 'paid'
WHERE id = (SELECT (random() * max(id))::bigint FROM orders) AND status = 'placed';

-- name: change_price
UPDATE order_items
SET unit_price = unit_price + 0.10
WHERE id = (SELECT (random() * max(id))::bigint FROM order_items);

-- name: show_user
SELECT id, email, first_name, last_name, created_at
FROM users
WHERE id = (SELECT (random() * max(id))::bigint FROM users);

-- name: show_order
SELECT o.id, o.status, o.total, o.currency, i.sku, i.quantity, i.unit_price
FROM orders AS o
JOIN order_items AS i ON i.order_id = o.id
WHERE o.id = (SELECT (random() * max(id))::bigint FROM orders);

-- name: newest_orders
SELECT id, user_id, status, total, currency, placed_at
FROM orders
WHERE status = 'placed'
ORDER BY placed_at DESC
LIMIT 10;

-- name: this_week
SELECT day, orders, revenue FROM daily_revenue ORDER BY day DESC LIMIT 7;
