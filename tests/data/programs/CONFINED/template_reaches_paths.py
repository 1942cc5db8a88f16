# Tries everything on the files around it: PATHS are filled in by the test.
import os
import shutil
PATHS = @PATHS@
breaches = []
def attempt(what, action):
    try:
        action()
        breaches.append(what)
    except OSError:
        pass
for path in PATHS:
    attempt(f"read {path}", lambda: open(path).read(1))
    attempt(f"write {path}", lambda: open(path, "w").close())
    attempt(f"list {path}", lambda: os.listdir(path) or 1 / 0 if os.access(path, os.R_OK) else os.listdir(path))
    attempt(f"remove {path}", lambda: os.remove(path))
    attempt(f"rename {path}", lambda: os.rename(path, path + ".moved"))
    attempt(f"link {path}", lambda: os.link(path, "linked"))
    attempt(f"climb to {path}", lambda: open("/proc/self/cwd/../.." + path).read(1))
    attempt(f"root {path}", lambda: open("/proc/1/root" + path).read(1))
print("breach: " + "; ".join(breaches) if breaches else "ok")
