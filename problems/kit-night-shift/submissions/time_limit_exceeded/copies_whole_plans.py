# Right, but carries a whole plan for each state, and copies all of them every day.
import sys

input = sys.stdin.readline
never = -(10**18)
free, one, two = [0], [never], [never]
for _ in range(int(input())):
    d, e = map(int, input().split())
    free, one, two = max([*free, d], [*one, 0], [*two, 0], key=sum), [*free, e], [*one, e]
print(max(map(sum, (free, one, two))))
