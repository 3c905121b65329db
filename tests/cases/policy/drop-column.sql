ALTER TABLE orders DROP COLUMN code;                            -- expect: drop-column
ALTER TABLE orders RENAME COLUMN code TO retired_code;
ALTER TABLE orders ADD COLUMN draft text;
ALTER TABLE orders DROP COLUMN draft;                           -- made by the same file
CREATE TABLE fresh (id bigint, a int);
ALTER TABLE fresh DROP COLUMN a;
ALTER TABLE orders DROP CONSTRAINT positive;
ALTER TABLE orders ALTER COLUMN x SET NOT NULL, DROP COLUMN y;  -- expect: drop-column
ALTER TABLE orders ADD COLUMN note text;
ALTER TABLE orders RENAME COLUMN note TO notes;
ALTER TABLE orders DROP COLUMN notes;                           -- new under another name
ALTER TABLE orders RENAME COLUMN old TO older;
ALTER TABLE orders DROP COLUMN older;                           -- expect: drop-column
