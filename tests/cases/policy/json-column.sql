CREATE TABLE a (data json);                    -- expect: json-column
CREATE TABLE b (data jsonb, lines text);
ALTER TABLE orders ADD COLUMN data json;       -- expect: json-column
