"""`judge web`: 100 saves in ten minutes with four tabs open: verdicts missed or told twice, and memory at the beginning and the end.

python benchmarks/websaves.py [--saves 100] [--seconds 6]
"""

import argparse
import json
import re
import signal
import subprocess
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

from measure import JUDGE, environment, tell
from watching import save
from webwatching import make

#: pages that are open
TABS = 4


def memory_mib(pid: int) -> int:
    """What a process and its children hold."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    pages = [re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{one}/status").read_text("ascii")) for one in (pid, *children)]
    return sum(int(found[1]) for found in pages if found) // 1024


def listen(address: str, ends: list[int]) -> None:
    """A tab: the numbers of judgings whose verdict it was told, until the server ends."""
    port = int(re.findall(r":(\d+)/", address)[0])
    connection = HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", address.partition(str(port))[2])
    answer = connection.getresponse()
    answer.read()
    connection.request("GET", "/events?problem=1", headers={"Cookie": answer.headers["Set-Cookie"].partition(";")[0]})
    answer, name = connection.getresponse(), b""
    while line := answer.readline():
        if line.startswith(b"event: "):
            name = line[7:].strip()
        elif line.startswith(b"data: ") and name == b"panel" and "conclusion" in (said := json.loads(line[6:]))["html"]:
            ends.append(said["course"])


def main() -> None:
    """Save, wait, count."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--saves", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=6)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        source = make(Path(name, "page"))
        words = [JUDGE, "web", "--no-open"]
        server = subprocess.Popen(words, cwd=source.parent.parent, env=environment(), stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        address = re.findall(r"http://\S+", server.stdout.readline())[0]
        ends: list[list[int]] = [[] for _ in range(TABS)]
        for one in ends:
            Thread(target=listen, args=(address, one), daemon=True).start()
        time.sleep(5)
        save(source, 0)  # the process that judges has begun when its verdict is told
        until = time.monotonic() + 120
        while not all(ends) and time.monotonic() < until:
            time.sleep(0.5)
        for one in ends:
            one.clear()
        memory = []
        for number in range(1, wish.saves + 1):
            save(source, number)
            time.sleep(wish.seconds)
            memory.append(memory_mib(server.pid))
        server.send_signal(signal.SIGINT)
        server.wait()
    wrong = sum(abs(len(one) - wish.saves) + len(one) - len(set(one)) for one in ends)
    tell(f"verdicts missed or told twice / {TABS * wish.saves}", wrong, 0)
    tell("MiB more after the last save than after the fifth", memory[-1] - memory[min(4, len(memory) - 1)], 5)
    print(f"{memory[0]} MiB after the first save, {memory[-1]} MiB after the last")


if __name__ == "__main__":
    main()
