# Asks of the height only whether the window fits.
from math import prod


def place(side, size, stride, padding):
    """How many windows there are along a side; 0 if none fits."""
    if padding == "same":
        return (side + stride - 1) // stride
    return max((side - size) // stride + 1, 0)


height, width, channels, layers = map(int, input().split())
shape = [height, width, channels]
total = fixed = 0
for _ in range(layers):
    kind, *words = input().split()
    parameters = 0
    if kind in ("conv", "pool"):
        if len(shape) != 3:
            print("impossible")
            break
        filters, size, stride, padding = words if kind == "conv" else (shape[2], words[0], words[0], "valid")
        filters, size, stride = int(filters), int(size), int(stride)
        if kind == "conv":
            parameters = size * size * shape[2] * filters + filters
        shape = [place(shape[0], size, stride, padding), place(shape[1], size, stride, padding), filters]
        if shape[0] == 0:
            print("impossible")
            break
    elif kind == "flatten":
        shape = [prod(shape)]
    elif kind == "dense":
        units = int(words[0])
        parameters = shape[-1] * units + units
        shape[-1] = units
    else:
        parameters = 4 * shape[-1]
        fixed += 2 * shape[-1]
    total += parameters
    print("x".join(map(str, shape)), parameters)
else:
    print(total, total - fixed)
