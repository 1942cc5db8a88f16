import sys
from collections import defaultdict

commands = sys.stdin.read().split("\n")
count = defaultdict(int)
done, undone = [], []
for command in commands[1 : int(commands[0]) + 1]:
    words = command.split()
    if words[0] == "undo":
        if done:
            item, growth = done.pop()
            count[item] -= growth
            undone.append((item, growth))
    elif words[0] == "redo":
        if undone:
            item, growth = undone.pop()
            count[item] += growth
            done.append((item, growth))
    else:
        undone.clear()
        item = words[1]
        growth = int(words[2]) if words[0] == "put" else -int(words[2])
        if count[item] + growth >= 0:
            count[item] += growth
            done.append((item, growth))
left = [f"{item} {number}" for item, number in sorted(count.items()) if number]
print("\n".join(left) or "empty")
