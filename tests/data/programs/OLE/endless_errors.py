# Writes to stderr without end.
import sys
while True:
    sys.stderr.write("oops, oops, oops, oops, oops, oops, oops, oops\n")
