# Prints one more line when the safe is open.
low, high = 1, int(input())
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == "OPEN":
        print("thanks", flush=True)
        break
    if answer == "UP":
        low = middle + 1
    else:
        high = middle - 1
