# When one number is left, ends without setting the dial to it.
low, high = 1, int(input())
while low < high:
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == "OPEN":
        break
    if answer == "UP":
        low = middle + 1
    else:
        high = middle - 1
