CREATE TYPE span AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = int4_ops, SUBTYPE_DIFF = int4range_subdiff);CREATE TABLE t (a span_multirange);
