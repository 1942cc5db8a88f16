"""`judge web` with 10,000 problems: server time of the list and of a search, and how soon the list answers with an emptied cache.

python benchmarks/weblist.py

Server time is what the server's process computed, by the processor's clock, so it holds on a busy machine, too.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from urllib.parse import quote

from listing import fill
from measure import JUDGE, environment, tell

#: what is typed, key by key
TYPED = ("1", "12", "tr", "tree", "문제 1", "dij", "다익", "33")


def cpu_ms(pid: int) -> float:
    """What a process computed so far."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def read(connection: HTTPConnection, path: str, cookie: str) -> bytes:
    """A page."""
    connection.request("GET", path, headers={"Cookie": cookie})
    return connection.getresponse().read()


def main() -> None:
    """Measure."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        fill(root, 10_000)
        shutil.rmtree(root / ".judge", ignore_errors=True)
        words = [JUDGE, "web", "--no-open", "--lang", "ko"]
        server = subprocess.Popen(words, cwd=root, env=environment(), stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        address = re.findall(r"http://\S+", server.stdout.readline())[0]
        port = int(re.findall(r":(\d+)/", address)[0])
        began = time.perf_counter()
        connection = HTTPConnection("127.0.0.1", port, timeout=300)
        connection.request("GET", address.partition(str(port))[2])
        answer = connection.getresponse()
        answer.read()
        cookie = answer.headers["Set-Cookie"].partition(";")[0]
        page = read(connection, "/", cookie)
        first_s = time.perf_counter() - began
        while b"data-unread" in read(connection, "/problems/rows", cookie):
            time.sleep(1)
        tell("bytes of the first page", len(page), 100_000)
        print(f"the first page with an emptied cache after {first_s:.2f} s, all titles after {time.perf_counter() - began:.1f} s")
        for what, paths, most in (("list", ("/",), 100), ("search", tuple(f"/problems/rows?q={quote(one)}" for one in TYPED), 50)):
            taken = []
            for path in paths * (40 // len(paths)):
                before = cpu_ms(server.pid)
                for _ in range(10):  # the clock has ticks of 10 ms
                    read(connection, path, cookie)
                taken.append((cpu_ms(server.pid) - before) / 10)
            tell(f"ms of server time, {what}", median(taken), most)
        server.send_signal(signal.SIGINT)
        server.wait()


if __name__ == "__main__":
    main()
