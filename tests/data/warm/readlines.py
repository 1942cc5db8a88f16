import sys
input=sys.stdin.readline
print([l for l in sys.stdin])
