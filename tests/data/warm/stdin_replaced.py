from io import BytesIO
import sys
sys.stdin=BytesIO(b'3')
print(sys.stdin.read())
