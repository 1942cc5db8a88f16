import sys

for _ in range(int(sys.stdin.readline())):
    text = sys.stdin.readline().strip()
    while "()" in text:
        text = text.replace("()", "")
    print("NO" if text else "YES")
