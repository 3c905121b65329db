CREATE SCHEMA "order";
CREATE TYPE "order"."Mood's ""x" AS ENUM ('it''s', '\', 'a"b', '{}');
CREATE TABLE "order"."T t" ("Id" integer PRIMARY KEY, "select" "order"."Mood's ""x" DEFAULT 'it''s', a "order"."Mood's ""x"[]);
