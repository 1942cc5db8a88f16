hour, minute = map(int, input().split())
n, standing = map(int, input().split())
minute += sum(map(int, input().split())) + standing * (n - 1)
hour += minute // 60
minute %= 60
days = 0
if hour >= 24:
    hour -= 24
    days = 1
print(f"{hour:02}:{minute:02}")
print(days)
