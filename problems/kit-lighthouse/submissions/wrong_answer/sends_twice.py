# Takes the second run for another first one.
FREE = [place for place in range(1, 32) if place & (place - 1)]
input()
for _ in range(int(input())):
    flashes = [0] * 32
    for place, letter in zip(FREE, input()):
        flashes[place] = int(letter)
    for power in (1, 2, 4, 8, 16):
        flashes[power] = sum(flashes[place] for place in FREE if place & power) % 2
    print("".join(map(str, flashes[1:])))
