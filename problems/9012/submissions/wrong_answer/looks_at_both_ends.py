# Equal counts, "(" first and ")" last: "())(()" has all of that.
import sys

for _ in range(int(sys.stdin.readline())):
    text = sys.stdin.readline().strip()
    print("YES" if text.count("(") == text.count(")") and text[0] == "(" and text[-1] == ")" else "NO")
