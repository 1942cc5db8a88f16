import sys


def main():
    n, m, *numbers = map(int, sys.stdin.buffer.read().split())
    neighbours = [[] for _ in range(n + 1)]
    for u, v, w in zip(*[iter(numbers[: 3 * n - 3])] * 3):
        neighbours[u].append((v, w))
        neighbours[v].append((u, w))
    parent = [0] * (n + 1)
    far = [0] * (n + 1)
    depth = [0] * (n + 1)
    order = [1]
    for a in order:
        for b, w in neighbours[a]:
            if b != parent[a]:
                parent[b] = a
                far[b] = far[a] + w
                depth[b] = depth[a] + 1
                order.append(b)
    size = [1] * (n + 1)
    heavy = [0] * (n + 1)
    size[0] = 0
    for a in reversed(order):
        up = parent[a]
        if heavy[up] == 0 or size[a] > size[heavy[up]]:
            heavy[up] = a
        size[up] += size[a]
    head = [0] * (n + 1)  # the top of the line that a village is on
    for a in order:
        head[a] = head[parent[a]] if heavy[parent[a]] == a and a != 1 else a
    total = 0
    here = 1
    for stop in numbers[3 * n - 3 :]:
        a, b = here, stop
        while head[a] != head[b]:
            if depth[head[a]] > depth[head[b]]:
                a = parent[head[a]]
            else:
                b = parent[head[b]]
        meeting = a if depth[a] < depth[b] else b
        total += far[here] + far[stop] - 2 * far[meeting]
        here = stop
    print(total)


main()
