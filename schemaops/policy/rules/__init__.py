"""The rules, one file each: <group>/<rule_id>.py."""
