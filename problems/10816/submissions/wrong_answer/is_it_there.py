# Says 1 for every card that is there, however many there are.
import sys

input = sys.stdin.readline
input()
cards = set(input().split())
input()
print(*(int(wanted in cards) for wanted in input().split()))
