"""Which public names another version lacks: asked of a Python in a folder of its own."""

import sys
from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS
from trivium.problems import UsageError
from trivium.records.history import digest_of_list
from trivium.upgrade import absent_names, names_there, own_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script of a Python is sh")
TWO = {"numpy.linalg": ["numpy.linalg.norm", "numpy.linalg.soon"], "scipy.x": ["scipy.x.y"]}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = own_environment.python(tmp_path)
    own.parent.mkdir(parents=True)
    own.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    own.chmod(0o755)
    return tmp_path


def test_a_list_of_a_package_that_is_not_installed_is_not_asked_for(folder: Path) -> None:
    found = names_there.lacking("numpy", folder, TWO, {"numpy": "2"})
    assert {n: one.absent for n, one in found.items()} == {"numpy.linalg": ("soon",)}
    assert found["numpy.linalg"].digest == digest_of_list(TWO["numpy.linalg"])


def test_all_names_of_a_namespace_that_is_not_there_are_absent(folder: Path) -> None:
    found = names_there.lacking("numpy", folder, {"numpy.soon": ["numpy.soon.x"]}, {})
    assert found["numpy.soon"].absent == ("x",)


def test_a_framework_that_does_not_import_is_told(folder: Path) -> None:
    own_environment.python(folder).write_text(
        "#!/bin/sh\necho 'Traceback' >&2\necho 'ImportError: no such symbol' >&2\nexit 1\n"
    )
    with pytest.raises(UsageError, match="asked for its names: ImportError: no such symbol"):
        names_there.lacking("numpy", folder, TWO, {})


def test_an_array_may_have_what_its_public_class_does_not_say() -> None:
    class Public:
        said = 1

    class Array(Public):
        more = 2

    sys.modules["made_up"] = type(sys)("made_up")
    vars(sys.modules["made_up"])["Public"] = Public
    assert absent_names.owners("made_up.Public", Array()) == [Public, Array]
    assert absent_names.owners("made_up.Public", 1) == [Public]
    assert absent_names.owners("made_up.Private", 1) == []


def test_what_raises_when_it_is_asked_for_is_not_there() -> None:
    class Lazy:
        def __getattr__(self, name: str) -> None:
            raise RuntimeError("taken away")

    assert not absent_names.has(Lazy(), "x")


@pytest.mark.slow
@pytest.mark.framework
@pytest.mark.parametrize("key", FRAMEWORKS)
def test_of_todays_names_nothing_is_absent_today(folder: Path, key: str) -> None:
    names = names_there.read(Path(__file__).parents[2])[key]
    found = names_there.lacking(key, folder, names, own_environment.installed(folder))
    assert found.keys() == names.keys() and not any(one.absent for one in found.values())
