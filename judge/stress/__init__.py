"""Find the input that breaks a solution, and make it small."""
