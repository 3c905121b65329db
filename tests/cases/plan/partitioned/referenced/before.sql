CREATE TABLE orders (id bigint, placed date, PRIMARY KEY (id, placed));
CREATE TABLE items (
    id bigint PRIMARY KEY,
    order_id bigint NOT NULL,
    placed date NOT NULL,
    CONSTRAINT items_order FOREIGN KEY (order_id, placed) REFERENCES orders ON DELETE CASCADE
);
