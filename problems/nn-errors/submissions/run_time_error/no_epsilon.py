# Divides by the right answer as it is: ZeroDivisionError where it is 0.
n = int(input())
answers = list(map(float, input().split()))
predictions = list(map(float, input().split()))
pairs = list(zip(answers, predictions))
mse = sum((y - p) ** 2 for y, p in pairs) / n
print(mse)
print(mse**0.5)
print(sum(abs(y - p) for y, p in pairs) / n)
print(100 * sum(abs(y - p) / abs(y) for y, p in pairs) / n)
