# Reads the machine's name, the learner's keys, and what lies openly in folders below the root that are no system's.
import os
import pwd
homes = {entry.pw_dir for entry in pwd.getpwall()} | {os.path.expanduser("~")}
system = {"bin", "box", "dev", "etc", "lib", "lib32", "lib64", "libx32", "proc", "sbin", "sys", "tmp", "usr"}
own = os.path.abspath(__file__)
def listed(folder):
    try:
        return [os.path.join(folder, name) for name in os.listdir(folder)]
    except OSError:
        return []
def is_readable(path):
    try:
        with open(path, "rb") as file:
            return bool(file.read(1))
    except OSError:
        return False
paths = ["/etc/hostname", "/etc/machine-id"]
for home in sorted(homes):
    paths += listed(os.path.join(home, ".ssh"))
for top in listed("/"):
    if os.path.basename(top) not in system and not own.startswith(top + "/"):
        paths += listed(top)
breaches = [path for path in paths if os.path.isfile(path) and is_readable(path)]
print("breach: " + " ".join(breaches) if breaches else "ok")
