# Right, but counts the same steps again and again.
n = int(input())
steps = input()


def ways(i):
    if i < 0 or i > 0 and steps[i - 1] == "#":
        return 0
    return 1 if i == 0 else ways(i - 1) + ways(i - 2)


print(ways(n))
