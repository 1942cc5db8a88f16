# Starts a program and does not wait for it.
import subprocess
import sys
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
print("ok", flush=True)
import os
os._exit(0)
