# Waits for bytes that never come, with both ends of the pipe in its hands.
import os
reading, writing = os.pipe()
os.read(reading, 1)
