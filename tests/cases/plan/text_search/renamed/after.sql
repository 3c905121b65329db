-- schemaops: renamed from d
CREATE TEXT SEARCH DICTIONARY e (TEMPLATE = simple, STOPWORDS = english);
-- schemaops: renamed from c
CREATE TEXT SEARCH CONFIGURATION k (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION k ADD MAPPING FOR asciiword, word WITH e, english_stem;
