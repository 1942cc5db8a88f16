# print already ends the line; one more newline leaves blank lines between the answers.
import sys

input = sys.stdin.readline
input()
collected = set(map(int, input().split()))
input()
for number in map(int, input().split()):
    print(f"{int(number in collected)}\n")
