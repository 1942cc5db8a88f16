# Looks for a 0 in the sum as a text: a sum of 10 ends the loop.
while True:
    total = str(sum(map(int, input().split())))
    if "0" in total:
        break
    print(total)
