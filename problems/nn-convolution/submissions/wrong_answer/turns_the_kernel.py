# Turns the kernel round, as convolution in mathematics does.
channels, height, width, kernel, stride, padding, bias = map(int, input().split())


def read(rows):
    return [list(map(int, input().split())) for _ in range(rows)]


def padded(picture):
    wide = width + 2 * padding
    rows = [[0] * padding + row + [0] * padding for row in picture]
    return [[0] * wide for _ in range(padding)] + rows + [[0] * wide for _ in range(padding)]


pictures = [padded(read(height)) for _ in range(channels)]
filters = [read(kernel) for _ in range(channels)]
for top in range(0, height + 2 * padding - kernel + 1, stride):
    row = []
    for left in range(0, width + 2 * padding - kernel + 1, stride):
        total = bias
        for picture, weights in zip(pictures, filters):
            for i in range(kernel):
                for j in range(kernel):
                    total += weights[-1 - i][-1 - j] * picture[top + i][left + j]
        row.append(total)
    print(*row)
