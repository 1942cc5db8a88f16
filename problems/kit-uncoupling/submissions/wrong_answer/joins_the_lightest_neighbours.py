# Thinks backwards: joins the two neighbours that are lightest together, until there is one train.
n = int(input())
trains = list(map(int, input().split()))
fuel = 0
while len(trains) > 1:
    k = min(range(len(trains) - 1), key=lambda k: trains[k] + trains[k + 1])
    fuel += max(trains[k], trains[k + 1])
    trains[k : k + 2] = [trains[k] + trains[k + 1]]
print(fuel)
