# Ends in KeyError, raised while ValueError was handled: the last one counts.
try:
    int("x")
except ValueError:
    {}["missing"]
