CREATE TABLE price (id integer PRIMARY KEY, net numeric, gross numeric GENERATED ALWAYS AS (net * 1.2) STORED, note text);
CREATE INDEX price_gross ON price (gross);
COMMENT ON COLUMN price.gross IS 'with tax';
CREATE TABLE offer (id integer PRIMARY KEY, price integer REFERENCES price);
CREATE VIEW gross_prices AS SELECT p.id, p.gross FROM price p LEFT JOIN offer o ON o.price = p.id;
