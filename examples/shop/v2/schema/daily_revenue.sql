CREATE VIEW daily_revenue AS
SELECT
    date_trunc('day', placed_at) AS day,
    count(*) AS orders,
    sum(total) AS revenue
FROM orders
WHERE status <> 'cancelled'
GROUP BY 1;
COMMENT ON VIEW daily_revenue IS 'What the shop earned, a row a day.';
