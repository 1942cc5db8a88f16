# Leaves files in its folder and in /tmp, where it may; the next run must not see them.
import os
places = [os.path.join(folder, "left-behind") for folder in (os.getcwd(), "/tmp")]
found = [place for place in places if os.path.exists(place)]
for place in places:
    try:
        open(place, "w").close()
    except OSError:
        pass
print("breach: found " + " ".join(found) if found else "ok")
