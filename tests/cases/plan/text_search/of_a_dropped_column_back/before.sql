CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR asciiword, word WITH d, english_stem;
CREATE TABLE t (id integer, a text, v tsvector GENERATED ALWAYS AS (to_tsvector('c', a)) STORED);
