hour, minute = map(int, input().split())
n, standing = map(int, input().split())
minutes = 60 * hour + minute
for road in map(int, input().split()):
    minutes += road + standing
days, minutes = divmod(minutes, 1440)
print(f"{minutes // 60:02}:{minutes % 60:02}")
print(days)
