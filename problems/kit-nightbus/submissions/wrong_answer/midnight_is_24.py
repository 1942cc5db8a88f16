hour, minute = map(int, input().split())
n, standing = map(int, input().split())
minutes = 60 * hour + minute + sum(map(int, input().split())) + standing * (n - 1)
days = 0
while minutes > 1440:
    minutes -= 1440
    days += 1
print(f"{minutes // 60:02}:{minutes % 60:02}")
print(days)
