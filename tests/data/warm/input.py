print(input()); print(repr(input()))
