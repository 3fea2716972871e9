"""The second environment: what is installed there, how frameworks differ there, what can go wrong.

No framework is installed: the environment's Python is the one that runs these tests.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from making import KEYS, f32, i64, result, saw, tensor
from packaging.requirements import Requirement
from trivium.comparison.verdict import Verdict, judge
from trivium.observation import Observation
from trivium.pipeline.result import Result
from trivium.problems import UsageError
from trivium.upgrade import report as second

INT = '[numpy]\ndtype = "int64"\nreason = "It keeps the dtype."'


def parsed(*lines: str) -> list[Requirement]:
    return [Requirement(line) for line in lines]


def test_the_other_pins_replace_the_projects() -> None:
    project = parsed(
        "numpy==2.4.6",
        "torch==2.13.0",
        'tensorflow-cpu==2.21.0; platform_machine == "x86_64"',
        "Pygments==2.21.0",
    )
    other = parsed("NumPy==2.3.5", "tensorflow_cpu==2.20.0")
    assert second.merged(project, other) == [
        "torch==2.13.0",
        "Pygments==2.21.0",
        "NumPy==2.3.5",
        "tensorflow_cpu==2.20.0",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("torch==2.13.0\nnumpy>=2\n", "pins.txt:2: `numpy>=2` pins no version: write numpy==1.2.3"),
        ("torch\n", "pins.txt:1: `torch` pins no version"),
        ("numpy==2.*\n", "pins.txt:1: `numpy==2.*` pins no version"),
        ("numpy==2.0,!=2.1\n", "pins.txt:1"),
        ("this is nothing\n", "pins.txt:1: 'this is nothing' is no requirement"),
        ("-r other.txt\n", "other.txt: No such file or directory"),
        ("numpy==2\ud800\n", "is not UTF-8"),
    ],
)
def test_a_file_that_pins_no_versions_is_refused(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "pins.txt"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(UsageError) as error:
        second.pins(file)
    assert message in str(error.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"absent.txt: No such file"):
        second.pins(tmp_path / "absent.txt")
    with pytest.raises(UsageError, match="directory"):
        second.pins(tmp_path)


def test_an_environment_is_that_of_its_requirements() -> None:
    one, other = (second.folder_of(Path("/r"), f"numpy=={v}\n") for v in ("2.4.6", "2.5.5"))
    assert one == second.folder_of(Path("/r"), "numpy==2.4.6\n") and one != other


def judged(numpy: object, toml: str, **more: object) -> Result:
    seen = {key: saw(f32([1.0])) for key in KEYS} | {"numpy": saw(numpy)}
    made = result(None, seen, toml, **more)
    return Result(made.example, seen, judge(made.example, seen))


def test_a_declared_divergence_is_one_and_an_ended_one_is_none() -> None:
    ((aspect, key, _),) = second.apart(judged(i64([1]), INT))
    assert (aspect, key) == ("dtype", "numpy")
    assert second.apart(judged(i64([1]), ""))[0][:2] == ("dtype", "numpy")
    assert second.apart(judged(f32([1.0]), INT)) == (), "stale is no divergence"
    assert second.apart(judged(f32([1.0]), "")) == ()


def test_a_name_that_is_missing_is_a_divergence_until_it_appears() -> None:
    toml = '[numpy]\nmissing = "numpy.x"\nreason = "There is none."'
    for present, expected in ((False, [("missing", "numpy")]), (True, [])):
        seen = {key: saw(f32([1.0])) for key in KEYS} | {"numpy": Observation(present=present)}
        made = result(None, seen, toml)
        apart = second.apart(Result(made.example, seen, judge(made.example, seen)))
        assert [a[:2] for a in apart] == expected


def test_of_a_record_without_all_numbers_the_declaration_counts() -> None:
    digest = {"sample": [1.0], "sum": 2000.0}
    large = saw(replace(tensor([1.0] * 2000), data=None, digest=digest))
    seen = dict.fromkeys(KEYS, large)
    made = result(None, seen, INT)
    fine = Result(made.example, seen, Verdict("declared"))
    assert second.apart(fine) == (("dtype", "numpy", "It keeps the dtype."),)
