CREATE TABLE "it""s a 'name' " ("it""s a 'name' " text);
