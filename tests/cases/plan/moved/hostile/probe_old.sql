UPDATE "a b"."the table" SET "value ""of"" $so$" = '[]' WHERE k = 2;
