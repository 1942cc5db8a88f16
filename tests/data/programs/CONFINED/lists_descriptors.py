# Lists the descriptors of its parent.
import os
try:
    seen = os.listdir(f"/proc/{os.getppid()}/fd")
except OSError:
    seen = []
print("breach: descriptors " + " ".join(seen) if seen else "ok")
