-- ==== contract
-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS 'view column'

-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS 'view'

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS 'column'

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "other" ON TABLE "app"."t" IS NULL;
-- undo: SECURITY LABEL FOR "other" ON TABLE "app"."t" IS 'table, too'

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS 'table'

-- security_label; SHARE UPDATE EXCLUSIVE app.s
SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS 'sequence'

-- security_label; SHARE UPDATE EXCLUSIVE app.pair
SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS 'attribute'

-- security_label; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS 'matview column'

-- security_label; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS 'matview'

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS 'composite'

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS 'enum'

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS 'domain'

-- security_label
SECURITY LABEL FOR "guard" ON SCHEMA "app" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON SCHEMA "app" IS 'schema'

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS 'function'

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS 'aggregate'

-- security_label
SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS NULL;
-- undo: SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS 'publication'
