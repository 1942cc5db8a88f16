def main():
    k = int(input())
    now = [ord(letter) - 65 for letter in input()]
    wanted = [ord(letter) - 65 for letter in input()]
    turns = [[min((a - b) % 26, (b - a) % 26) for b in range(26)] for a in range(26)]
    row = [k * j for j in range(len(wanted) + 1)]
    for i, letter in enumerate(now, start=1):
        turn = turns[letter]
        diagonal, left = row[0], k * i
        row[0] = left
        for j, other in enumerate(wanted, start=1):
            above = row[j]
            best = diagonal + turn[other]
            if left + k < best:
                best = left + k
            if above + k < best:
                best = above + k
            row[j] = left = best
            diagonal = above
    print(row[-1])


main()
