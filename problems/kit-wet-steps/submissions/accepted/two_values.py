n = int(input())
before, here = 0, 1  # ways to the step before, and to this one: the ground
for step in input():
    before, here = here, before + here if step == "." else 0
print(here)
