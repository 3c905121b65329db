ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0);            -- expect: constraint-not-valid
ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;
ALTER TABLE orders ADD FOREIGN KEY (customer_id) REFERENCES users (id);  -- expect: constraint-not-valid
ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (customer_id) REFERENCES users (id) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT f;
ALTER TABLE orders ADD COLUMN rate numeric CHECK (rate > 0);             -- expect: constraint-not-valid
ALTER TABLE orders ADD COLUMN region bigint REFERENCES regions (id);     -- no values: nothing to check
ALTER TABLE orders ADD COLUMN zone bigint DEFAULT 1 REFERENCES zones (id);  -- expect: constraint-not-valid
ALTER TABLE orders ADD CONSTRAINT u UNIQUE USING INDEX u;
CREATE TABLE fresh (id bigint CHECK (id > 0), user_id bigint REFERENCES users (id));
ALTER TABLE fresh ADD CONSTRAINT more CHECK (id > 1);                    -- same file
