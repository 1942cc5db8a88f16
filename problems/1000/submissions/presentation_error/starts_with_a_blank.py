# The comma of print puts a blank in front of the sum.
a, b = map(int, input().split())
print("", a + b)
