CREATE TABLE orders (id bigint, placed date, PRIMARY KEY (id, placed)) PARTITION BY RANGE (placed);
-- schemaops: holds the rows of orders
CREATE TABLE orders_past PARTITION OF orders FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE orders_now PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE TABLE items (
    id bigint PRIMARY KEY,
    order_id bigint NOT NULL,
    placed date NOT NULL,
    CONSTRAINT items_order FOREIGN KEY (order_id, placed) REFERENCES orders ON DELETE CASCADE
);
