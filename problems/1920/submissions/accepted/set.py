import sys

input = sys.stdin.readline
input()
collected = set(map(int, input().split()))
input()
print("\n".join("1" if number in collected else "0" for number in map(int, input().split())))
