UPDATE orders SET total = 0;                       -- expect: unbatched-dml
UPDATE orders SET total = 0 WHERE id BETWEEN 1 AND 1000;
DELETE FROM orders;                                -- expect: unbatched-dml
DELETE FROM orders WHERE true;                     -- expect: unbatched-dml
DELETE FROM orders USING gone WHERE gone.id = orders.id;
TRUNCATE orders, items;                            -- expect: unbatched-dml
CREATE TABLE fresh AS SELECT 1 AS a;
UPDATE fresh SET a = 2;
