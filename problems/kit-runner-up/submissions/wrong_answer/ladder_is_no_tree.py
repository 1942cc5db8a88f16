# Who lost to the champion is known here, too, but where it has won one match after the other those are nearly all.
def play(a, b):
    print("?", a, b, flush=True)
    return int(input())


n, most = map(int, input().split())
champion, beaten = 1, []
for robot in range(2, n + 1):
    if play(champion, robot) == robot:
        champion, beaten = robot, [champion]
    else:
        beaten.append(robot)
second = beaten[0]
for robot in beaten[1:]:
    second = play(second, robot)
print("!", champion, second, flush=True)
