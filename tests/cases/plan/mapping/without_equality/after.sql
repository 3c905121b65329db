-- schemaops: dropped x: spot[0]
-- schemaops: dropped y: spot[1]
CREATE TABLE places (id bigint PRIMARY KEY,
    -- schemaops: up: point(x, y)
    spot point,
    -- schemaops: up: doc::text down: words::json
    words text);
