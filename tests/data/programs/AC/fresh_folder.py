# Leaves files; the next run must not see them.
import os
places = [os.path.join(folder, "left-behind") for folder in (os.getcwd(), os.environ["HOME"])]
print("ok" if not any(map(os.path.exists, places)) else "found what an earlier run left")
for place in places:
    open(place, "w").close()
