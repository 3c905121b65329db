-- transactional: yes
ALTER TABLE orders ADD CONSTRAINT a CHECK (total > 0) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT a;    -- expect: validate-same-transaction
ALTER TABLE orders VALIDATE CONSTRAINT from_an_earlier_revision;
ALTER TABLE orders ADD CONSTRAINT b CHECK (total > 1) NOT VALID, VALIDATE CONSTRAINT b;  -- expect: validate-same-transaction
ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 2) NOT VALID;
ALTER TABLE items VALIDATE CONSTRAINT c;     -- another table
COMMIT;
ALTER TABLE orders VALIDATE CONSTRAINT c;    -- outside of any transaction
BEGIN;
ALTER TABLE orders VALIDATE CONSTRAINT b;    -- a later transaction
COMMIT;
