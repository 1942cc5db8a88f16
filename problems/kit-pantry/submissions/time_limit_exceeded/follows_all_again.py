import sys
from collections import defaultdict

commands = sys.stdin.read().split("\n")
changes = []
mark = 0
count = defaultdict(int)
for command in commands[1 : int(commands[0]) + 1]:
    words = command.split()
    if words[0] in ("undo", "redo"):
        if words[0] == "undo":
            mark = max(0, mark - 1)
        else:
            mark = min(len(changes), mark + 1)
        count.clear()
        for item, growth in changes[:mark]:
            count[item] += growth
        continue
    item = words[1]
    growth = int(words[2]) if words[0] == "put" else -int(words[2])
    if count[item] + growth >= 0:
        count[item] += growth
        del changes[mark:]
        changes.append((item, growth))
        mark += 1
left = [f"{item} {number}" for item, number in sorted(count.items()) if number]
print("\n".join(left) or "empty")
