CREATE TABLE keep (a text);
