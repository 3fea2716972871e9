"""A snippet that reads a file that may change unnoticed is refused; it may read all others."""

from pathlib import Path

import pytest
from running import run
from trivium.execution.scheduler import Pool

READS = {
    "open": "open({path!r}).read()",
    "bytes": "open({path!r}.encode(), 'rb').read()",
    "to be changed": "open({path!r}, 'r+').read()",
    "os.open": "import os\nos.open({path!r}, os.O_RDONLY)",
    "pathlib": "from pathlib import Path\nPath({path!r}).read_text()",
    "relative": "import os\nopen(os.path.relpath({path!r})).read()",
    "loadtxt": "import numpy as np\nnp.loadtxt({path!r})",
    "fromfile": "import numpy as np\nnp.fromfile({path!r}, dtype=np.int8)",
    "memmap": "import numpy as np\nnp.memmap({path!r}, dtype=np.int8, mode='r')[:1]",
    "pandas": "import pandas as pd\npd.read_csv({path!r}).shape",
    "link": "import os\nos.symlink({path!r}, 'here')\nopen('here').read()",
    "caught": "try:\n    x = open({path!r}).read()\nexcept OSError:\n    x = ''\nx",
    "printed": "print(open({path!r}).read())\n1",
}


@pytest.fixture
def path(tmp_path: Path) -> str:
    (tmp_path / "data.csv").write_text("1\n2\n")
    return str(tmp_path / "data.csv")


@pytest.mark.parametrize(
    "source",
    [pytest.param(s, marks=[pytest.mark.framework] if s == "pandas" else []) for s in READS],
)
def test_what_anybody_may_change_is_not_read(warm: Pool, path: str, source: str) -> None:
    seen, after = run(warm, READS[source].format(path=path), "open('f', 'w').write('x')")
    assert seen.error and seen.error.aspect == "file" and path in seen.error.message
    assert "no pinned package" in seen.error.message and seen.error.line > 0
    assert (seen.text, seen.value, after.text) == ("", None, "1")


def test_a_helper_beside_is_not_imported(warm: Pool, path: str) -> None:
    folder = Path(path).parent
    (folder / "helper.py").write_text("x = 1\n")
    (seen,) = run(warm, f"import sys\nsys.path.append({str(folder)!r})\nimport helper\nhelper.x")
    assert seen.error and seen.error.aspect == "file" and "helper.py" in seen.error.message
    assert seen.error.line == 3


MAY = {
    "its own": "open('f', 'w').write('x')\nopen('f').read()",
    "its own, temporary": (
        "import tempfile\nf = tempfile.NamedTemporaryFile('w+')\nf.write('x')\nf.flush()\n"
        "open(f.name).read()"
    ),
    "of NumPy": "import numpy as np\n'x' if open(np.__file__).read() else ''",
    "of Python": "import inspect, json\n'x' if inspect.getsource(json) else ''",
    "imported late": "import colorsys, xml.dom.minidom\n'x'",
    "the system's": "open('/dev/null').read() + 'x' if open('/proc/self/stat').read() else ''",
    "what is not there": "try:\n    open('/nowhere/x')\nexcept OSError:\n    x = 'x'\nx",
    "a folder": "try:\n    open('/tmp')\nexcept OSError:\n    x = 'x'\nx",
    "no path": "try:\n    open('a\\0b')\nexcept ValueError:\n    x = 'x'\nx",
    "a number": "import os\nopen(os.dup(0)).read() + 'x'",
}


@pytest.mark.parametrize("source", MAY)
def test_what_belongs_to_it_or_to_a_package_is_read(warm: Pool, source: str) -> None:
    (seen,) = run(warm, MAY[source])
    assert seen.error is None and seen.text == "'x'"


def test_what_an_editable_package_says_of_itself_is_read(warm: Pool, tmp_path: Path) -> None:
    """torch.compile asks each package on the path for its entry points."""
    (tmp_path / "made.egg-info").mkdir()
    (tmp_path / "made.egg-info" / "entry_points.txt").write_text("[made]\na = b:c\n")
    ask = "from importlib import metadata\nlen(metadata.entry_points(group='made'))"
    (seen,) = run(warm, f"import sys\nsys.path.append({str(tmp_path)!r})\n{ask}")
    assert (seen.error, seen.text) == (None, "1")
