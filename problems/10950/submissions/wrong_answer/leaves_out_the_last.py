# range(1, t) runs t - 1 times: the last pair is never read.
t = int(input())
for _ in range(1, t):
    a, b = map(int, input().split())
    print(a + b)
