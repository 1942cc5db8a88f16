import sys

lines = sys.stdin.read().split()
outer = []
nodes, count = [], 0
for character in lines[0]:
    if character.isdigit():
        count = int(character)
    elif character == "(":
        outer.append((nodes, count))
        nodes, count = [], 0
    elif character == ")":
        inside = nodes
        nodes, times = outer.pop()
        length = sum(node[0] for node in inside)
        nodes.append((times * length, length, inside))
    else:
        nodes.append((1, 1, character))


def find(nodes, k):
    place = 0
    while place < len(nodes):
        length, once, inside = nodes[place]
        if k > length:
            k -= length
            place += 1
        elif isinstance(inside, str):
            return inside
        else:
            k = (k - 1) % once + 1
            nodes, place = inside, 0
    return "-"


print("".join(find(nodes, int(k)) for k in lines[2:]))
