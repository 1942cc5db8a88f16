# Always learns next what is learnt fastest now.
n = int(input())
takes = list(map(int, input().split()))
helps = [list(map(int, input().split())) for _ in range(n)]
left = set(range(n))
total = 0
while left:
    fastest = min(left, key=lambda j: (max(1, takes[j]), j))
    total += max(1, takes[fastest])
    left.remove(fastest)
    for j in left:
        takes[j] -= helps[fastest][j]
print(total)
