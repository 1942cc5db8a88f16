# Ends in ValueError.
int("x")
