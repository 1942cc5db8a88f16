# Divides by the whole window, padded cells included.
kind, padding = input().split()
height, width, size, stride = map(int, input().split())
picture = [list(map(int, input().split())) for _ in range(height)]


def starts(side):
    """Where windows begin, from the edge of the picture; before it where there is padding."""
    if padding == "valid":
        return range(0, side - size + 1, stride)
    count = (side + stride - 1) // stride
    missing = max((count - 1) * stride + size - side, 0)
    first = -(missing // 2)
    return range(first, first + count * stride, stride)


for top in starts(height):
    row = []
    for left in starts(width):
        rows = range(max(top, 0), min(top + size, height))
        columns = range(max(left, 0), min(left + size, width))
        values = [picture[i][j] for i in rows for j in columns]
        row.append(max(values) if kind == "max" else sum(values) / size**2)
    print(*row)
