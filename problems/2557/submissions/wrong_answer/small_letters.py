# Small letters where capitals are asked for.
print("hello world!")
