# Ends in FileNotFoundError.
open("missing.txt")
