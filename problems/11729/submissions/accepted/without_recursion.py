# Every other move is one of the smallest disk, which goes round; for the others there is no choice.
import sys

n = int(input())
pegs = {1: list(range(n, 0, -1)), 2: [], 3: []}
step = 1 if n % 2 == 0 else 2
place = 1
moves = []
for count in range(1, 2**n):
    if count % 2:
        start, end = place, (place + step - 1) % 3 + 1
        place = end
    else:
        start, end = {1: (2, 3), 2: (1, 3), 3: (1, 2)}[place]
        if not pegs[start] or (pegs[end] and pegs[end][-1] < pegs[start][-1]):
            start, end = end, start
    pegs[end].append(pegs[start].pop())
    moves.append(f"{start} {end}\n")
sys.stdout.write(f"{len(moves)}\n{''.join(moves)}")
