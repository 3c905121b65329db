CREATE POLICY mine ON a USING (owner = current_user);     -- expect: policy-without-row-security
ALTER TABLE b ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON b USING (owner = current_user);
