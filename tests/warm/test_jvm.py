"""A Java program that goes on in one virtual machine does what fresh ones do; what could tell is never run like that."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.languages import language_named
from judge.running.jvm import JvmRunner, can_stay
from judge.running.quickrunner import QuickRunner, open_quick_runner
from judge.runs import RunLimits
from judge.toolchain.build import Workbench, build

LIMITS = RunLimits(cpu_s=2, wall_s=20, memory_mib=1024, output_bytes=1 << 20, file_bytes=2 << 20)

#: counts its runs where one could see another; the number says what it does
PROGRAM = """import java.io.*;
import java.util.*;

public class Main {
    static int runs = 0;
    public static void main(String[] words) throws Exception {
        Scanner in = new Scanner(System.in);
        int what = in.nextInt();
        System.out.println(++runs + " " + what + " " + words.length);
        in.close();
        if (what == 1) throw new IllegalStateException();
        if (what == 2) System.out.println(new int[20 << 20].length);
        if (what == 3) while (true) runs++;
        if (what == 4) new Thread(() -> System.out.println("another")).start();
    }
}
"""

TELLING = (
    "System.exit(0);", "new Thread(() -> {}).setDaemon(true);", "Runtime.getRuntime().gc();", "Locale.setDefault(Locale.KOREA);",
    "new java.io.File(\"x\").delete();", "new java.util.concurrent.Semaphore(1);", "System.out.println(System.identityHashCode(\"\"));",
)  # fmt: skip
HARMLESS = ("new TreeMap<String, Integer>();", "List.of(1, 2).stream().mapToInt(x -> x).sum();", "throw new RuntimeException();")

pytestmark = pytest.mark.skipif(shutil.which("javac") is None, reason="needs a Java compiler")


@pytest.fixture
def quick(tmp_path: Path, bench: Workbench) -> Iterator[QuickRunner]:
    (tmp_path / "1.java").write_text(PROGRAM)
    java = language_named("java")
    assert java is not None
    program = build(tmp_path / "1.java", java, bench).program
    assert program is not None
    runner = open_quick_runner(program, b"", cache=bench.cache, backend=bench.backend)
    yield runner
    runner.close()


def test_no_run_sees_another_and_each_ends_as_a_fresh_one(quick: QuickRunner) -> None:
    if not isinstance(quick._runner, JvmRunner):
        pytest.skip("there are no namespaces here")
    for what, code, more in ((0, 0, ""), (1, 1, ""), (0, 0, ""), (2, 0, "20971520\n"), (4, 0, "another\n"), (5, 0, "")):
        run = quick.run(b"%d\n" % what, LIMITS, ("x",) * what)
        assert (run.stdout.decode(), run.exit_code) == (f"1 {what} {what}\n{more}", code)
    assert b"IllegalStateException" in quick.run(b"1\n", LIMITS).stderr
    assert not quick.run(b"3\n", LIMITS._replace(cpu_s=0.5)).ended_well
    assert quick.run(b"0\n", LIMITS).stdout == b"1 0 0\n"
    assert quick._runner._quick is not None


def test_what_could_tell_never_goes_on(tmp_path: Path) -> None:
    for number, body in enumerate((*TELLING, *HARMLESS)):
        (tmp_path / str(number)).mkdir()
        text = f"import java.util.*;\npublic class A{number} {{ public static void main(String[] a) {{ {body} }} }}\n"
        (tmp_path / str(number) / f"A{number}.java").write_text(text)
    subprocess.run(["javac", *map(str, tmp_path.rglob("*.java"))], check=True)
    found = [can_stay(tmp_path / str(number)) for number in range(len(TELLING) + len(HARMLESS))]
    assert found == [False] * len(TELLING) + [True] * len(HARMLESS)
