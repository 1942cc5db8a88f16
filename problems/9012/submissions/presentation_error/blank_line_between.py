# print already ends the line; one more newline leaves blank lines between the answers.
import sys

for _ in range(int(sys.stdin.readline())):
    text = sys.stdin.readline().strip()
    while "()" in text:
        text = text.replace("()", "")
    print("NO\n" if text else "YES\n")
