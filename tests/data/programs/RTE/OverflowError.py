# Ends in OverflowError.
2.0 ** 100000
