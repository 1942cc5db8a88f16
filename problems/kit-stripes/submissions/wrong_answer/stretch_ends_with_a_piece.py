import sys

words = sys.stdin.read().split()
n = int(words[0])
first = [[int(words[k]), words[k + 1]] for k in range(1, 2 * n + 1, 2)]
second = [[int(words[k]), words[k + 1]] for k in range(2 * n + 2, len(words), 2)]
same = longest = 0
i = j = 0
while i < len(first) and j < len(second):
    both = min(first[i][0], second[j][0])
    if first[i][1] == second[j][1]:
        same += both
        longest = max(longest, both)
    first[i][0] -= both
    second[j][0] -= both
    i += first[i][0] == 0
    j += second[j][0] == 0
print(same, longest)
