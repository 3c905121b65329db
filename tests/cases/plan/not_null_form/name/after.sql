CREATE TABLE t (a text CONSTRAINT a_is_there NOT NULL, b text CONSTRAINT my_own NOT NULL);
