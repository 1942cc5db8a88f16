# Keeps the best two so far: each of the others may need two matches, about 2N together.
def play(a, b):
    print("?", a, b, flush=True)
    return int(input())


n, most = map(int, input().split())
first = play(1, 2)
second = 3 - first
for robot in range(3, n + 1):
    if play(second, robot) == robot:
        second = robot
        if play(first, second) == second:
            first, second = second, first
print("!", first, second, flush=True)
