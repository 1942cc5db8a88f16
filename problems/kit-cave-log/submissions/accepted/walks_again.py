import sys


def main():
    input = sys.stdin.readline
    input()
    entered = map(int, input().split())
    left = list(map(int, input().split()))
    inside = []
    place = deepest = count = 0
    for room in entered:
        depth = len(inside)
        if depth > deepest:
            deepest, count = depth, 0
        count += depth == deepest
        inside.append(room)
        while inside and inside[-1] == left[place]:
            inside.pop()
            place += 1
    print(deepest, count)


main()
