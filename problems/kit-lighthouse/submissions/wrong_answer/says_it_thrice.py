# Each letter three times is safe, and is 78 flashes.
run = int(input())
for _ in range(int(input())):
    line = input()
    if run == 1:
        print("".join(letter * 3 for letter in line))
    else:
        print("".join(max("01", key=line[i : i + 3].count) for i in range(0, len(line), 3)))
