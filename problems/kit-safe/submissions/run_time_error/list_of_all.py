# Keeps all numbers of the dial in a list that has room for a million of them: IndexError where N is larger.
n = int(input())
dial = list(range(1, 1_000_001))
low, high = 0, n - 1
while True:
    middle = (low + high) // 2
    print(dial[middle], flush=True)
    answer = input()
    if answer == "OPEN":
        break
    if answer == "UP":
        low = middle + 1
    else:
        high = middle - 1
