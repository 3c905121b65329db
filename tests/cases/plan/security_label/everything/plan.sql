-- ==== contract
-- security_label
SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS 'publication';
-- undo: SECURITY LABEL FOR "guard" ON PUBLICATION "p" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS 'aggregate';
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."total"(integer) IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS 'function';
-- undo: SECURITY LABEL FOR "guard" ON ROUTINE "app"."f"(integer) IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON SCHEMA "app" IS 'schema';
-- undo: SECURITY LABEL FOR "guard" ON SCHEMA "app" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS 'domain';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."d" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS 'enum';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."mood" IS NULL

-- security_label
SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS 'composite';
-- undo: SECURITY LABEL FOR "guard" ON TYPE "app"."pair" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS 'matview';
-- undo: SECURITY LABEL FOR "guard" ON MATERIALIZED VIEW "app"."m" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.m
SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS 'matview column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."m"."c" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.pair
SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS 'attribute';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."pair"."b" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.s
SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS 'sequence';
-- undo: SECURITY LABEL FOR "guard" ON SEQUENCE "app"."s" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS 'table';
-- undo: SECURITY LABEL FOR "guard" ON TABLE "app"."t" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "other" ON TABLE "app"."t" IS 'table, too';
-- undo: SECURITY LABEL FOR "other" ON TABLE "app"."t" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.t
SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS 'column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."t"."c" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS 'view';
-- undo: SECURITY LABEL FOR "guard" ON VIEW "app"."v" IS NULL

-- security_label; SHARE UPDATE EXCLUSIVE app.v
SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS 'view column';
-- undo: SECURITY LABEL FOR "guard" ON COLUMN "app"."v"."c" IS NULL
