-- before: public.users.email: text
-- check: public.users.email_there: CHECK ((email IS NOT NULL))
-- check: public.users.other: CHECK ((name <> ''::text))
ALTER TABLE orders ALTER COLUMN total SET NOT NULL;   -- expect: set-not-null-scan
ALTER TABLE users ALTER COLUMN email SET NOT NULL;    -- a valid CHECK proves it
ALTER TABLE users ALTER COLUMN name SET NOT NULL;     -- expect: set-not-null-scan
ALTER TABLE orders ADD CONSTRAINT code_there CHECK (code IS NOT NULL) NOT VALID;
ALTER TABLE orders ALTER COLUMN code SET NOT NULL;    -- expect: set-not-null-scan
ALTER TABLE orders VALIDATE CONSTRAINT code_there;
ALTER TABLE orders ALTER COLUMN code SET NOT NULL;
ALTER TABLE orders ALTER COLUMN code DROP NOT NULL;
CREATE TABLE fresh (id bigint);
ALTER TABLE fresh ALTER COLUMN id SET NOT NULL;
