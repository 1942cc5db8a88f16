# The flashes at places 1, 2, 4, 8, 16 are set so that the places of all ones come to 0 when they are added by XOR.
# A flash that was seen wrong then shows its own place.
from functools import reduce
from operator import xor

FREE = [place for place in range(1, 32) if place & (place - 1)]


def places_of_ones(flashes):
    return reduce(xor, (place for place in range(1, 32) if flashes[place]), 0)


def send(message):
    flashes = [0] * 32
    for place, letter in zip(FREE, message):
        flashes[place] = int(letter)
    left = places_of_ones(flashes)
    for power in (1, 2, 4, 8, 16):
        flashes[power] = int(left & power > 0)
    return "".join(map(str, flashes[1:]))


def read(line):
    flashes = [0, *map(int, line)]
    wrong = places_of_ones(flashes)
    if wrong:
        flashes[wrong] ^= 1
    return "".join(str(flashes[place]) for place in FREE)


run = int(input())
for _ in range(int(input())):
    print(send(input()) if run == 1 else read(input()))
