def main():
    n = int(input())
    weeks = list(map(int, input().split()))
    helps = [list(map(int, input().split())) for _ in range(n)]
    sets = 1 << n
    far = 10**9
    least = [far] * sets
    least[0] = 0
    takes = [weeks] + [None] * (sets - 1)  # of each instrument, when the set is known; may be below 1
    for known in range(sets):
        if known:
            lowest = known & -known
            row = helps[lowest.bit_length() - 1]
            takes[known] = [w - h for w, h in zip(takes[known ^ lowest], row)]
        so_far = least[known]
        bit = 1
        for week in takes[known]:
            if not known & bit:
                total = so_far + (week if week > 1 else 1)
                if total < least[known | bit]:
                    least[known | bit] = total
            bit <<= 1
    print(least[-1])


main()
