# "Yes" where "YES" is asked for.
import sys

for _ in range(int(sys.stdin.readline())):
    text = sys.stdin.readline().strip()
    while "()" in text:
        text = text.replace("()", "")
    print("No" if text else "Yes")
