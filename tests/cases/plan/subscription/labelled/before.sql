CREATE SUBSCRIPTION olds CONNECTION '' PUBLICATION p WITH (connect = false, streaming = on);
