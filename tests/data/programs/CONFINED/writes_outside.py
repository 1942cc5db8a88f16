# Tries to write wherever programs like to write.
import os
breaches = []
folders = ["/", "/usr", "/usr/lib", "/usr/local/bin", "/etc", "/dev", "/proc", "/root", "/home", "/var/tmp", "/opt", os.path.dirname(os.path.abspath(__file__))]
for folder in folders:
    path = os.path.join(folder, "written-by-a-solution")
    try:
        open(path, "w").close()
        breaches.append(folder)
        os.remove(path)
    except OSError:
        pass
try:
    with open(__file__, "a") as source:
        source.write("# changed\n")
    breaches.append("its own source")
except OSError:
    pass
print("breach: " + " ".join(breaches) if breaches else "ok")
