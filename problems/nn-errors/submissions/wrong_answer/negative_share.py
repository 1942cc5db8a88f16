# Without the absolute value of the answer: a negative one has a share that is enormous.
n = int(input())
answers = list(map(float, input().split()))
predictions = list(map(float, input().split()))
pairs = list(zip(answers, predictions))
mse = sum((y - p) ** 2 for y, p in pairs) / n
print(mse)
print(mse**0.5)
print(sum(abs(y - p) for y, p in pairs) / n)
print(100 * sum(abs(y - p) / max(y, 1e-7) for y, p in pairs) / n)
