"""`judge web` with 10,000 problems in a real browser: from a key in the search to its rows on the page.

python benchmarks/webkeys.py

Needs playwright and Debian's chromium. The clock is the page's own: from the input event until the rows were put into the page.
As that says little on a busy machine, processor time is told, too: what the server and the page's main thread compute for a key,
laying the rows out included.
"""

import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from statistics import median

from listing import fill
from measure import JUDGE, environment, load, tell, tree_cpu_ms
from playwright.sync_api import CDPSession, sync_playwright

#: what is typed, key by key
TYPED = ("12", "tree", "dijkstra", "33", "graph")

_WATCH = """() => {
  window.taken = [];
  let begun = 0;
  document.querySelector('input[type=search]').addEventListener('input', () => { begun = performance.now(); }, true);
  new MutationObserver(() => { if (begun) { window.taken.push(performance.now() - begun); begun = 0; } })
    .observe(document.getElementById('rows'), {childList: true});
}"""


def page_ms(session: CDPSession) -> float:
    """What the page's main thread computed so far."""
    return 1000.0 * float(next(one["value"] for one in session.send("Performance.getMetrics")["metrics"] if one["name"] == "TaskDuration"))


def main() -> None:
    """Measure."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        root = Path(name)
        fill(root, 10_000)
        server = subprocess.Popen(
            [JUDGE, "web", "--no-open", "--lang", "en"], cwd=root, env=environment(), stdout=subprocess.PIPE, text=True
        )
        assert server.stdout is not None
        address = re.findall(r"http://\S+", server.stdout.readline())[0]
        page = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"]).new_page()
        page.set_default_timeout(300_000)
        page.goto(address)
        page.wait_for_selector("#rows tbody tr")
        page.wait_for_selector("[data-unread]", state="detached")
        page.evaluate(_WATCH)
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.focus("input[type=search]")
        before = page_ms(session), tree_cpu_ms(server.pid)
        keys = [key for word in TYPED for key in (*word, *["Backspace"] * len(word))]
        for number, key in enumerate(keys, 1):
            page.keyboard.press(key)
            while page.evaluate("window.taken.length") < number:
                page.wait_for_timeout(100)
        page.wait_for_timeout(400)
        in_page, in_server = (after - one for after, one in zip((page_ms(session), tree_cpu_ms(server.pid)), before, strict=True))
        taken = page.evaluate("window.taken")
        computed = f"{in_server / len(keys):.0f} in the server, {in_page / len(keys):.0f} in the page"
        tell("milliseconds of processor time for a key, mean", (in_page + in_server) / len(keys), 50, computed)
        tell("milliseconds from a key to its rows, median", median(taken), 50, load())
        print(f"{len(taken)} keys, the slowest after {max(taken):.0f} ms")
        server.send_signal(signal.SIGINT)
        server.wait()


if __name__ == "__main__":
    main()
