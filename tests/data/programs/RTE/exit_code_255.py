# Ends with code 255.
import sys
print("ok")
sys.exit(255)
