"""One snippet in a worker: what it gives, its fresh namespace, what the next one meets."""

import os
import subprocess

import pytest
from running import run
from trivium.execution.scheduler import Pool
from trivium.execution.task import Task
from trivium.execution.worker import NoExpression, execute

PID = "import os\nos.getpid()"
BROKEN = [
    ("import os\nos._exit(0)", "crash", 2, "exit status 0"),
    ("import os\n\nos._exit(3)", "crash", 3, "exit status 3"),
    ("import os\nos.abort()", "crash", 2, "SIGABRT"),
    ("import ctypes\nctypes.string_at(0)", "crash", 2, "SIGSEGV"),
    ("import os\nos.kill(os.getpid(), 9)", "crash", 2, "SIGKILL"),
    ("import sys\nsys.exit(0)", "crash", 2, "SystemExit"),
    ("exit()", "crash", 1, "SystemExit"),
    ("raise KeyboardInterrupt\n1", "crash", 1, "KeyboardInterrupt"),
    ("import numpy as np\nx = np.ones(2**28)\nx", "memory", 2, ""),
    ("def f(): return f()\nf()", "error", 1, "recursion"),
    ("1 +", "syntax", 1, "SyntaxError"),
    ("  1\n 2", "syntax", 1, ""),
    ("x = 1", "syntax", 1, "not an expression"),
    ("", "syntax", 0, "not an expression"),
    ("# only\n", "syntax", 0, "not an expression"),
    ("import nowhere\n1", "error", 1, "ModuleNotFound"),
    ("class R:\n    def __repr__(self): return 1 / 0\nR()", "output", 2, "ZeroDivision"),
    ("[0] * 30_000", "output", 0, "parts"),
    ("x = []\nx.append(x)\nx", "output", 0, ""),
    ("'x' * 10**7", "output", 0, "MiB"),
    ("import numpy as np\nnp.full(10**7, 'x')", "output", 0, "MiB"),
    ("input()", "error", 1, "EOFError"),
]


@pytest.mark.parametrize(
    ("source", "aspect", "line", "words"), BROKEN, ids=[b[0][:30] for b in BROKEN]
)
def test_a_broken_snippet_has_its_verdict_and_its_neighbours_theirs(
    warm: Pool, source: str, aspect: str, line: int, words: str
) -> None:
    before, broken, after = run(warm, "1 + 1", source, "print('x')\n2 + 2")
    assert broken.error and broken.error.aspect == aspect
    assert broken.error.line == line, broken.error
    assert words in f"{broken.error.kind} {broken.error.message}"
    assert (before.text, after.text, after.printed) == ("2", "4", "x\n")


def test_snippets_share_a_warm_worker_and_nothing_else(warm: Pool) -> None:
    one, two, three = run(warm, PID, PID, "x")
    assert one.text == two.text and three.error and three.error.kind == "NameError"
    files = run(warm, "open('f', 'w').write('x')", "import os\nos.path.exists('f')")
    assert [o.text for o in files] == ["1", "False"]


def test_a_copy_that_a_snippet_forks_and_lets_run_on_says_nothing(warm: Pool) -> None:
    """But what it prints is printed, as in a terminal."""
    copy = "import os\nif pid := os.fork():\n    os.waitpid(pid, 0)\nprint('x')\n1"
    seen = run(warm, copy, "2", "3")
    assert [(o.text, o.printed) for o in seen] == [("1", "x\nx\n"), ("2", ""), ("3", "")]
    assert not seen[0].warnings, "of threads: there is only the engine's own"


def test_a_snippets_file_does_not_depend_on_where_the_build_stands(warm: Pool) -> None:
    file, code = run(warm, "__file__", "import inspect\ninspect.currentframe().f_code.co_filename")
    assert file.text == "'snippets/x/0.numpy.py'" and code.text == "'snippets/x/1.numpy.py'"


def test_the_value_is_taken_before_it_is_asked_for_its_text(warm: Pool) -> None:
    changes = "class L(list):\n    def __repr__(s):\n        s[:] = [9]\n        return 'L'\nL([1])"
    (seen,) = run(warm, changes)
    assert seen.value and [int(leaf.data) for _, leaf in seen.value.leaves()] == [1]


def test_a_file_left_in_shared_memory_is_told(warm: Pool) -> None:
    path = f"/dev/shm/trivium-test-{os.getpid()}"
    try:
        leave = f"open({path!r}, 'w').close()\n1"
        left, after, again = run(warm, leave, "1", leave)
        assert left.left == path and not after.left
        assert again.left == path, "a second run is told so too, though the file was there"
    finally:
        os.unlink(path)


@pytest.mark.parametrize("kind", ["shm", "sem", "msg"])
def test_what_is_left_of_system_v_is_told(warm: Pool, kind: str) -> None:
    get = {"shm": "shmget(0, 4096, 0o1600)", "sem": "semget(0, 1, 0o1600)"}
    make = f"import ctypes\nctypes.CDLL(None).{get.get(kind, 'msgget(0, 0o1600)')}"
    left, after = run(warm, make, "1")
    subprocess.run(["ipcrm", {"shm": "-m", "sem": "-s", "msg": "-q"}[kind], left.text], check=True)
    assert left.left == f"System V {kind}" and not after.left


def test_temporary_files_are_removed_after_each_snippet(warm: Pool) -> None:
    make = "import tempfile\ntempfile.mkdtemp()\ntempfile.mkstemp()\n1"
    left, other = run(warm, make, "import os, tempfile\nos.listdir(tempfile.gettempdir())")
    assert not left.left and other.text == "[]"


def test_what_the_end_of_a_name_prints_is_the_snippets(warm: Pool) -> None:
    source = "import weakref\nclass O: pass\no = O()\nweakref.finalize(o, print, 'gone')\n1"
    assert run(warm, source)[0].printed == "gone\n"


def test_folders_nested_deeply_end_nothing(warm: Pool) -> None:
    nest = "import os\nfor _ in range(1500):\n    os.mkdir('d')\n    os.chdir('d')\n1"
    seen = run(warm, nest, "2", f"{nest}\nos._exit(1)", "3")
    assert [o.text for o in seen] == ["1", "2", "", "3"]


def test_alone_means_a_process_of_its_own(warm: Pool) -> None:
    seen = run(warm, PID, PID, PID, alone=True)
    assert len({o.text for o in seen}) == 3


@pytest.mark.parametrize(
    ("source", "line", "value", "error"),
    [
        ("x = 1\nx + 1", 2, 2, None),
        ("x = 1\nx / 0", 2, None, ZeroDivisionError),
        ("x = 1", 1, None, NoExpression),
        ("", 0, None, NoExpression),
        ("x = 1\nreturn 2\ny = 3", 3, None, SyntaxError),
        ("1 +", 0, None, SyntaxError),
        ("def f():\n    return 3\nf()", 3, 3, None),
        ("exit()", 1, None, SystemExit),
    ],
)
def test_executing(source: str, line: int, value: object, error: type | None) -> None:
    ran = execute("/nowhere/x.py", source, {"__builtins__": __builtins__})
    assert (ran.line, ran.value) == (line, value)
    assert isinstance(ran.error, error) if error else ran.error is None


def test_a_snippets_source_is_found(warm: Pool) -> None:
    (seen,) = run(warm, "import inspect\ndef f():\n    return 3\ninspect.getsource(f)")
    assert seen.text == repr("def f():\n    return 3\n")


def test_names_are_looked_up(warm: Pool) -> None:
    seen: dict[str, bool | None] = {}
    names = [
        "numpy.sum",
        "np.linalg.norm",
        "numpy.linalg.nothing",
        "numpy.geomspaces",
        "nowhere.sum",
        "numpy",
        "numpy.ndarray.sort",
    ]
    tasks = [Task(name, "numpy", resolve=name) for name in names]
    warm.run(tasks, lambda task, o: seen.setdefault(task.example, o.present))
    assert [seen[n] for n in names] == [True, True, False, False, None, False, True]


@pytest.mark.parametrize(
    "draw",
    [
        "import numpy as np\nnp.random.rand()",
        "import random\nrandom.random()",
        "from scipy import stats\nstats.norm.rvs()",
        pytest.param(
            "import pandas as pd\nint(pd.Series(range(1000)).sample().iloc[0])",
            marks=pytest.mark.framework,
        ),
    ],
)
def test_seeds_are_reset(warm: Pool, draw: str) -> None:
    """NumPy's too, where nothing in the text says that its global stream is drawn from."""
    seen = run(warm, draw, draw, "import numpy as np\nnp.random.seed(5)\n1", draw)
    assert not seen[0].error and seen[0].text == seen[1].text == seen[3].text
