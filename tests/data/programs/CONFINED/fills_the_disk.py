# Writes as much as it can, in many files; what may be written is small.
import os
block = b"x" * (1 << 20)
total = 0
for folder in [os.getcwd(), "/tmp", "/dev/shm", "/var/tmp"]:
    for number in range(4096):
        try:
            with open(os.path.join(folder, f"filler-{number}"), "wb", buffering=0) as file:
                while total < 700 << 20:
                    total += file.write(block)
        except OSError:
            if number > 200:
                break
        if total >= 700 << 20:
            break
print("ok" if total < 600 << 20 else f"breach: {total >> 20} MiB")
