CREATE TABLE t (a text CONSTRAINT a_is_there NOT NULL);
