# Tries to write to the home of the password database and to every folder above its own.
import os
import pwd
here = os.path.realpath(os.getcwd())
folders = [os.path.dirname(here)]
while folders[-1] != "/":
    folders.append(os.path.dirname(folders[-1]))
try:
    folders.append(os.path.realpath(pwd.getpwuid(os.getuid()).pw_dir))
except KeyError:
    pass
breaches = []
for folder in folders:
    path = os.path.join(folder, "written-by-a-solution")
    if folder == here:
        continue
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        breaches.append(folder)
        os.remove(path)
    except OSError:
        pass
print("breach: " + " ".join(breaches) if breaches else "ok")
