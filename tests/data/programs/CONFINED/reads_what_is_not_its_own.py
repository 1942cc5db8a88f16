# Reads and lists places that hold what is the learner's or the machine's.
import os
import pwd
breaches = []
for path in ["/etc/shadow", "/etc/sudoers", "/etc/hosts", "/root/.bashrc", "/var/log/dpkg.log", "/dev/mem", "/dev/sda", "/dev/vda", "/proc/kcore"]:
    try:
        with open(path, "rb") as file:
            if file.read(1):
                breaches.append(path)
    except OSError:
        pass
for path in ["/root", "/home", "/var", "/mnt", "/srv", os.path.expanduser("~root"), *(entry.pw_dir for entry in pwd.getpwall() if entry.pw_uid > 999)]:
    try:
        if os.path.realpath(path) != os.path.realpath(os.environ["HOME"]) and os.listdir(path):
            seen = os.listdir(path)
            if any(os.path.isfile(os.path.join(path, name)) and os.access(os.path.join(path, name), os.R_OK) for name in seen):
                breaches.append(path)
    except OSError:
        pass
print("breach: " + " ".join(breaches) if breaches else "ok")
