# Whether the number of ones is even says that a flash is wrong, but not which.
run = int(input())
for _ in range(int(input())):
    line = input()
    if run == 1:
        print(line + str(line.count("1") % 2) * 5)
    else:
        print(line[:26])
