# Uses the mean and variance of the batch itself in inference, too.
q, c = map(int, input().split())
gamma = list(map(int, input().split()))
beta = list(map(int, input().split()))
moving_mean, moving_var = [0.0] * c, [1.0] * c
for _ in range(q):
    mode, m = input().split()
    rows = [list(map(int, input().split())) for _ in range(int(m))]
    mean, var = moving_mean, moving_var
    if True:
        columns = list(zip(*rows))
        mean = [sum(column) / len(column) for column in columns]
        var = [sum((x - middle) ** 2 for x in column) / len(column) for column, middle in zip(columns, mean)]
        moving_mean = [0.9 * old + 0.1 * new for old, new in zip(moving_mean, mean)]
        moving_var = [0.9 * old + 0.1 * new for old, new in zip(moving_var, var)]
    for row in rows:
        print(*(g * (x - a) / (v + 0.001) ** 0.5 + b for x, g, b, a, v in zip(row, gamma, beta, mean, var)))
