-- ==== expand
-- direct
CREATE SCHEMA "it""s a 'name' ";
-- undo: DROP SCHEMA "it""s a 'name' "

-- direct
CREATE SEQUENCE "it""s a 'name' "."it""s a 'name' _it""s a 'name' _seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "it""s a 'name' "."it""s a 'name' _it""s a 'name' _seq"

-- direct
CREATE TABLE "it""s a 'name' "."it""s a 'name' " (
    "it""s a 'name' " integer DEFAULT nextval('"it""s a ''name'' "."it""s a ''name'' _it""s a ''name'' _seq"'::regclass) NOT NULL
);
COMMENT ON TABLE "it""s a 'name' "."it""s a 'name' " IS '"it""s a ''name'' "';
-- undo: DROP TABLE "it""s a 'name' "."it""s a 'name' "

-- direct; ACCESS EXCLUSIVE "it""s a 'name' "."it""s a 'name' "
ALTER TABLE "it""s a 'name' "."it""s a 'name' " ADD CONSTRAINT "it""s a 'name' _pkey" PRIMARY KEY ("it""s a 'name' ");
-- undo: ALTER TABLE "it""s a 'name' "."it""s a 'name' " DROP CONSTRAINT "it""s a 'name' _pkey"

-- direct
ALTER SEQUENCE "it""s a 'name' "."it""s a 'name' _it""s a 'name' _seq" OWNED BY "it""s a 'name' "."it""s a 'name' "."it""s a 'name' ";
-- undo: ALTER SEQUENCE "it""s a 'name' "."it""s a 'name' _it""s a 'name' _seq" OWNED BY NONE
