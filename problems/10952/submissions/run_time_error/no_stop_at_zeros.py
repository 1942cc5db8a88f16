# Compares text with a number, which are never equal: after 0 0 input() is an EOFError.
while True:
    line = input()
    if line == 0:
        break
    a, b = map(int, line.split())
    if a + b:
        print(a + b)
