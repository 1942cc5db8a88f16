# The mean of the roots is MAE; RMSE is the root of the mean.
n = int(input())
answers = list(map(float, input().split()))
predictions = list(map(float, input().split()))
pairs = list(zip(answers, predictions))
print(sum((y - p) ** 2 for y, p in pairs) / n)
print(sum(((y - p) ** 2) ** 0.5 for y, p in pairs) / n)
print(sum(abs(y - p) for y, p in pairs) / n)
print(100 * sum(abs(y - p) / max(abs(y), 1e-7) for y, p in pairs) / n)
