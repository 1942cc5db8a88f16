# 100 MB in one line, in one call.
import sys
sys.stdout.write("x" * 100_000_000)
