# Writes the messages into a file, which is not there any more when it is run again: FileNotFoundError.
run = int(input())
lines = [input() for _ in range(int(input()))]
if run == 1:
    with open("messages.txt", "w") as file:
        file.write("\n".join(lines))
    print("\n".join("0" * 31 for _ in lines))
else:
    with open("messages.txt") as file:
        print(file.read())
