# Ends with code 1.
import sys
print("ok")
sys.exit(1)
