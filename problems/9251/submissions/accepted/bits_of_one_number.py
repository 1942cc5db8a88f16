# Bit j of the number is 0 where the row of the table rises at column j: an addition does a whole row.
first, second = input(), input()
places = {}
for j, letter in enumerate(second):
    places[letter] = places.get(letter, 0) | 1 << j
mask = (1 << len(second)) - 1
row = mask
for letter in first:
    common = row & places.get(letter, 0)
    row = (row + common | row - common) & mask
print(len(second) - row.bit_count())
