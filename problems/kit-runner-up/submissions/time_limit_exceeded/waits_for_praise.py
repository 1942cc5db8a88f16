# Reads once more after its answer, and nobody says anything.
def play(a, b):
    print("?", a, b, flush=True)
    return int(input())


n, most = map(int, input().split())
beaten = {robot: [] for robot in range(1, n + 1)}
players = list(beaten)
while len(players) > 1:
    winners = []
    for i in range(0, len(players) - 1, 2):
        a, b = players[i : i + 2]
        winner = play(a, b)
        beaten[winner].append(a + b - winner)
        winners.append(winner)
    players = winners + players[2 * len(winners) :]
champion = players[0]
second = beaten[champion][0]
for robot in beaten[champion][1:]:
    second = play(second, robot)
print("!", champion, second, flush=True)
input()
