CREATE TYPE order_status AS ENUM ('placed', 'paid', 'shipped', 'cancelled');
COMMENT ON TYPE order_status IS 'Where an order stands; it only moves to the right.';
