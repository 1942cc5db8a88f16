# Bytes that are no UTF-8.
import sys
sys.stdout.buffer.write(b"ok\xff\xfe\n")
