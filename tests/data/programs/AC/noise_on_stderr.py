# Bytes that are no UTF-8 on stderr, and words that look like an exception.
import sys
sys.stderr.buffer.write(b"\xff\xfe\x00 Traceback (most recent call last):\nValueError: not at all\n")
print("ok")
