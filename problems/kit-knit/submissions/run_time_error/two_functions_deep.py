import sys

lines = sys.stdin.read().split()
chart = lines[0]
at = 0


def read_nodes():
    nodes = []
    while at < len(chart) and chart[at] != ")":
        nodes.append(read_node())
    return nodes


def read_node():
    global at
    if chart[at].isalpha():
        at += 1
        return 1, 1, chart[at - 1]
    opened = chart.index("(", at)
    times = int(chart[at:opened])
    at = opened + 1
    inside = read_nodes()
    at += 1
    length = sum(node[0] for node in inside)
    return times * length, length, inside


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


nodes = read_nodes()
print("".join(find(nodes, int(k)) for k in lines[2:]))
