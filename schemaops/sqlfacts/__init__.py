"""What SQL text says it does, as frozen values: for rules that judge statements."""
