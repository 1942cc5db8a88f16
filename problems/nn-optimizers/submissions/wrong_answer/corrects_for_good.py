# Writes the corrected averages back, so that they are corrected again at every step.
method = input()
n, steps, rate = input().split()
rate = float(rate)
for _ in range(int(n)):
    w, a, c = map(int, input().split())
    v = m = s = 0.0
    for t in range(1, int(steps) + 1):
        g = 2 * a * (w - c)
        if method == "sgd":
            w -= rate * g
        elif method == "momentum":
            v = 0.9 * v - rate * g
            w += v
        else:
            m = (0.9 * m + 0.1 * g) / (1 - 0.9**t)
            s = (0.999 * s + 0.001 * g * g) / (1 - 0.999**t)
            w -= rate * m / (s**0.5 + 1e-7)
    print(w)
