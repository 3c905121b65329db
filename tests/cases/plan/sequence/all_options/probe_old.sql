SELECT 1 / (last_value IN (2, 50, 51))::integer FROM s;
