# Never stops reading: input() at the end of the file is an EOFError.
while True:
    a, b = map(int, input().split())
    print(a + b)
