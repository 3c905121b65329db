CREATE SUBSCRIPTION news CONNECTION '' PUBLICATION p WITH (connect = false, streaming = on);
CREATE SUBSCRIPTION olds CONNECTION '' PUBLICATION p WITH (connect = false, streaming = on);
SECURITY LABEL FOR guard ON SUBSCRIPTION news IS 'watched';
SECURITY LABEL FOR guard ON SUBSCRIPTION olds IS 'watched';
