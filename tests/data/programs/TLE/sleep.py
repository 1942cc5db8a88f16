# Sleeps: no processor time at all.
import time
time.sleep(60)
