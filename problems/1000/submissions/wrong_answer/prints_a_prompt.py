# The prompt goes to standard output and becomes part of the answer.
a, b = map(int, input("A B: ").split())
print(a + b)
