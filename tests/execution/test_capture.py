"""What a snippet prints, warns and raises, as plain data of bounded size."""

import os
import re
import sysconfig
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import run
from trivium.execution import capture
from trivium.execution.scheduler import Pool

PID = "import os\nos.getpid()"


def test_output_is_bounded_and_said_so(warm: Pool) -> None:
    flood, error, both = run(
        warm,
        "for i in range(10**6):\n    print(i)\n1",
        "import sys\nsys.stderr.write('e' * 10**6)\n1",
        "import os\nprint('python')\nos.system('echo below')\nos.write(1, b'raw')",
    )
    assert (
        len(flood.printed) < 70_000
        and "[shortened: 6,888,890 bytes in all" in flood.printed
        and flood.text == "1"
    )
    assert error.printed == "" and "below" in both.printed and "raw" in both.printed
    assert len(run(warm, "'x' * 10**6")[0].text) < 70_000


def test_a_fake_message_on_stdout_is_a_text(warm: Pool) -> None:
    fake = '{"id": "1", "value": {"kind": "none"}, "soiled": ""}'
    seen = run(warm, f"print('''{fake}''')\nimport os\nos.write(1, b'\\0' * 8)\n7", "8")
    assert [o.text for o in seen] == ["7", "8"] and fake in seen[0].printed


def test_a_snippet_that_closes_its_streams_keeps_its_value(warm: Pool) -> None:
    seen = run(
        warm,
        "import sys\nprint('a')\nsys.stdout.close()\n1",
        "import os\nos.close(1)\n2",
        "print('c')\n3",
    )
    assert [o.text for o in seen] == ["1", "2", "3"] and seen[2].printed == "c\n"


def test_a_thread_left_is_told(warm: Pool) -> None:
    left, after = run(
        warm,
        (
            "import threading, time\n"
            "threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n1"
        ),
        "2",
    )
    assert "thread" in left.left and after.text == "2" and not after.left


def test_an_address_in_a_message_is_left_out(warm: Pool) -> None:
    (seen,) = run(
        warm, "import warnings\nwarnings.warn(str(object()))\nraise ValueError(object())\n1"
    )
    assert seen.error and seen.error.message == "<object object at 0x…>"
    assert [w.message for w in seen.warnings] == ["<object object at 0x…>"]


ODD = {
    "text": (
        "class S(str):\n    def __getitem__(s, i): return 1 / 0\n"
        "class R:\n    def __repr__(s): return S('abc')\nR()"
    ),
    "message": "class S(str):\n    def __getitem__(s, i): return 1 / 0\n"
    "class E(Exception):\n    def __str__(s): return S('abc')\nraise E\n1",
    "name": "class M(type):\n    __name__ = property(lambda c: 'ValueError')\n"
    "class E(Exception, metaclass=M): pass\nraise E('abc')\n1",
}


@pytest.mark.parametrize("what", ODD)
def test_texts_and_names_are_taken_as_they_are(warm: Pool, what: str) -> None:
    (seen,) = run(warm, ODD[what])
    assert seen.text == "abc" or (
        seen.error
        and (seen.error.kind, seen.error.message, seen.error.aspect) == ("E", "abc", "error")
    )


def test_a_flood_of_warnings_is_cut(warm: Pool) -> None:
    (seen,) = run(warm, "import warnings\nfor i in range(20_000): warnings.warn(str(i))\n1")
    assert seen.text == "1" and len(seen.warnings) == 100


def test_a_file_left_open_is_no_warning_for_a_reader(warm: Pool) -> None:
    (seen,) = run(warm, "len(open('/dev/null').read())")
    assert not seen.warnings


def test_a_warning_is_given_each_time(warm: Pool) -> None:
    once = "import numpy as np\nnp.array([1.]) / 0"
    seen = run(warm, once, once)
    assert [[w.category for w in o.warnings] for o in seen] == [["RuntimeWarning"]] * 2
    assert seen[0].warnings[0].line == 2


def test_a_log_of_the_root_is_no_output(warm: Pool) -> None:
    assert run(warm, "import logging\nlogging.getLogger('x').warning('told')\n1")[0].printed == ""


@pytest.fixture
def output() -> Iterator[capture.Output]:
    file = os.memfd_create("below")
    yield capture.Output(file)
    os.close(file)


def test_what_is_kept_is_bounded_and_the_rest_counted(output: capture.Output) -> None:
    for _ in range(3):
        assert output.write(b"x" * 30_000) == 30_000
    assert len(output.kept) == capture.KEPT and output.total == 90_000
    first, last = output.text().rsplit("\n", 1)
    assert first == "x" * capture.KEPT and last.startswith("[shortened: 90,000 bytes in all")


def test_what_python_and_others_write_comes_in_the_order_of_writing(
    output: capture.Output,
) -> None:
    for text in ("1", "2", "3"):
        output.write(f"python {text}\n".encode())
        os.write(output.file, f"below {text}\n".encode())
    output.take()
    wanted = "".join(f"python {n}\nbelow {n}\n" for n in (1, 2, 3))
    assert output.text() == wanted


def test_a_letter_that_is_cut_leaves_no_trace(output: capture.Output) -> None:
    output.write(b"x" + "é".encode() * capture.KEPT)
    assert set(output.text().partition("\n")[0]) == {"x", "é"}


def test_texts_that_part_beyond_what_is_kept_are_not_equal() -> None:
    long = "x" * capture.KEPT
    assert capture.shortened(long) == long
    one, other = capture.shortened(f"{long}a"), capture.shortened(f"{long}b")
    assert one != other and "65,537 characters in all" in one
    assert not re.search(r"\d", one.rpartition("fingerprint")[2]), "no number, to be no tolerance"


ORDERS = {
    "a program": ("print('a')\nimport os\nos.system('echo b')\nprint('c')\n1", "a\nb\nc\n"),
    "a program first": ("import os\nos.system('echo b')\nprint('a')\n1", "b\na\n"),
    "a line that is not ended": ("import os\nprint('a', end='')\nos.system('echo b')\n1", "b\na"),
    "a fork": (
        "import os\nprint('a')\nif not (pid := os.fork()):\n    print('b')\n    os._exit(0)\n"
        "os.waitpid(pid, 0)\nprint('c')\n1",
        "a\nb\nc\n",
    ),
    "C code": (
        "import ctypes\nprint('a')\nctypes.CDLL(None).puts(b'b')\nprint('c')\n"
        "ctypes.CDLL(None).printf(b'd')\n1",
        "a\nb\nc\nd",
    ),
    "the first stdout": ("import sys\nprint('a')\nprint('b', file=sys.__stdout__)\n1", "a\nb\n"),
    "the descriptor": ("import os\nprint('a')\nos.write(1, b'b')\nprint('c')\n1", "a\nbc\n"),
}


@pytest.mark.parametrize("what", ORDERS)
def test_output_is_in_the_order_in_which_a_terminal_shows_it(warm: Pool, what: str) -> None:
    source, printed = ORDERS[what]
    seen, after = run(warm, source, "1")
    assert (seen.printed, after.printed) == (printed, ""), seen.error


def test_what_is_printed_is_told_apart(warm: Pool) -> None:
    sources = [r"50%\r100%", "50%100%", r"\0", "␀", "x" * 10**5 + "a", "x" * 10**5 + "b"]
    seen = run(warm, *[f"print('{text}')" for text in sources], "import os\nos.write(1, b'\\xff')")
    assert len({o.printed for o in seen}) == len(seen)
    assert seen[0].printed == "50%␍100%\n"


def test_half_a_surrogate_pair_cannot_be_printed(warm: Pool) -> None:
    """As in plain Python, where standard output is UTF-8."""
    (seen,) = run(warm, "print('\\ud800')\n1")
    assert seen.error and seen.error.kind == "UnicodeEncodeError"


def test_a_message_has_no_place_of_this_machine() -> None:
    place = sysconfig.get_path("purelib")
    assert capture.steady(f"{place}/numpy/x.py:3: old", 100) == "…/numpy/x.py:3: old"
    quoted = f'"{capture.__file__}", line 3'
    assert capture.steady(quoted, 100) == '"…/trivium/execution/capture.py", line 3'
    assert capture.steady(f"{place}/numpy/x.py", 8) == "…/numpy/", "cut after it, not within"


def test_a_message_that_quotes_the_stack_begins_with_the_snippet(warm: Pool) -> None:
    """As a plain script gives it: frames of the engine would change with each of our commits."""
    source = "import traceback as t\ndef f():\n    raise OSError(''.join(t.format_stack()))\nf()"
    (seen,) = run(warm, source)
    assert seen.error
    frames = [line for line in seen.error.message.splitlines() if line.startswith("  File")]
    assert [frame.split(", ", 1)[1] for frame in frames] == ["line 4, in <module>", "line 3, in f"]


def test_a_frame_as_jax_writes_it_is_left_out_too() -> None:
    own = f"{Path(capture.__file__).parent}/worker.py:151:18 (Worker.run)\n"
    frame = "snippets/compiling/leaked-tracer.jax.py:9:4 (<module>)\n"
    assert capture.steady(f"stack:\n{own}{own}{frame}", 100) == f"stack:\n{frame}"


def raised(source: str, path: str = "/nowhere/x.py") -> dict[str, object]:
    try:
        exec(compile(source, path, "exec"), {})
    except BaseException as error:
        return capture.exception(error, path)
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize(
    ("source", "kind", "line", "aspect", "message"),
    [
        ("x = 1\n1 / 0", "ZeroDivisionError", 2, "error", "division by zero"),
        ("def f():\n    int('a')\n\nf()", "ValueError", 2, "error", "invalid literal"),
        ("import json\njson.loads('')", "JSONDecodeError", 2, "error", "Expecting value"),
        ("1 +", "SyntaxError", 1, "syntax", "invalid syntax"),
        ("raise SyntaxError('own')", "SyntaxError", 1, "error", "own"),
        ("\0", "SyntaxError", 0, "syntax", "null bytes"),
        ("raise MemoryError", "MemoryError", 1, "memory", ""),
        ("raise RuntimeError('DefaultCPUAllocator: no')", "RuntimeError", 1, "memory", ""),
        ("raise SystemExit(3)", "SystemExit", 1, "crash", "SystemExit(3)"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", 1, "crash", "ended its process"),
        ("class E(Exception):\n    def __str__(s): 1 / 0\nraise E", "E", 3, "error", "cannot"),
    ],
)
def test_an_exception_in_plain_data(
    source: str, kind: str, line: int, aspect: str, message: str
) -> None:
    found = raised(source)
    assert (found["kind"], found["line"], found["aspect"]) == (kind, line, aspect)
    assert message in str(found["message"])


def test_a_reader_sees_warnings_of_others_but_their_deprecations() -> None:
    def warning(category: type[Warning], path: str) -> warnings.WarningMessage:
        return warnings.WarningMessage(category("old"), category, path, 3)

    own, other = "/nowhere/x.py", "/lib/other.py"
    caught = [
        warning(DeprecationWarning, own),
        warning(DeprecationWarning, other),
        warning(UserWarning, other),
        warning(UserWarning, other),
        warning(ResourceWarning, own),
    ]
    assert capture.shown(caught, own) == [
        ("DeprecationWarning", "old", 3),
        ("UserWarning", "old", 0),
    ]


def test_a_warning_while_something_is_imported_belongs_to_no_snippet() -> None:
    namespace = {"importing": capture.while_importing}
    exec(compile("found = importing('/nowhere/x.py')", "/nowhere/x.py", "exec"), namespace)
    assert namespace["found"] is False
    inside = compile("found = importing('/nowhere/x.py')", "/lib/other.py", "exec")
    call = compile("exec(inside, globals())", "<frozen importlib._bootstrap>", "exec")
    namespace |= {"inside": inside, "call": call}
    exec(compile("exec(call, globals())", "/nowhere/x.py", "exec"), namespace)
    assert namespace["found"] is True
