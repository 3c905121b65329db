CREATE TABLE "order" (id integer PRIMARY KEY, "the total" numeric, "O'Brien" text);
