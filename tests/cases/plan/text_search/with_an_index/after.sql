CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR asciiword, word WITH d, english_stem;
CREATE INDEX i ON t USING gin (to_tsvector('c', a));
