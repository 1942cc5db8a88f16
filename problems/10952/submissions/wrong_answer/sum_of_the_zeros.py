# Prints first and looks afterwards, so the line 0 0 gets a sum too.
while True:
    a, b = map(int, input().split())
    print(a + b)
    if a == 0 and b == 0:
        break
