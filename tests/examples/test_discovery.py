"""Examples by their file names, what is out of place, and names of the command line."""

import ast
import os
from pathlib import Path

import pytest
from making import KEYS
from trees import plant
from trivium.examples.discovery import Example, discover, select, shown_path
from trivium.frameworks import FRAMEWORKS
from trivium.frameworks.base import Framework
from trivium.problems import UsageError


def tree(root: Path, *names: str, text: str = "1\n") -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return root


def four(name: str) -> list[str]:
    return [f"{name}.{key}.py" for key in KEYS]


def found(root: Path) -> dict[str, Example]:
    return {e.name: e for e in discover(root)[0]}


def test_a_call_takes_the_law_of_the_example_that_proves_it(tmp_path: Path) -> None:
    tree(
        tmp_path,
        *four("x/call"),
        *four("x/law"),
        *four("x/other"),
        *four("x/own"),
        *four("x/none"),
        *four("x/itself"),
    )
    tree(tmp_path, "x/law.toml", text='compare = "distribution"\ndistribution = "uniform(0, 1)"')
    own = '\n[tf]\ndistribution = "uniform(0, 2)"\nreason = "r"'
    with (tmp_path / "x" / "law.toml").open("a") as file:
        file.write(own)
    tree(tmp_path, "x/call.toml", text='distribution-proved-by = "x/law"')
    tree(
        tmp_path,
        "x/own.toml",
        text='distribution-proved-by = "x/law"\ndistribution = "uniform(2, 3)"',
    )
    tree(tmp_path, "x/other.toml", text='distribution-proved-by = "x/call"')
    tree(tmp_path, "x/none.toml", text='distribution-proved-by = "x/nothing"')
    tree(tmp_path, "x/itself.toml", text='distribution-proved-by = "x/itself"')
    there = found(tmp_path)
    assert {k: e.contract.law for k, e in there.items() if e.contract.law} == {
        "x/call": "uniform(0, 1)",
        "x/own": "uniform(2, 3)",
    }
    assert there["x/call"].contract.own_laws == {"tf": "uniform(0, 2)"}
    told = {
        k: e.problems[0].message.rpartition(", which ")[2] for k, e in there.items() if e.problems
    }
    assert told == {
        "x/other": "compares no distribution itself",
        "x/itself": "compares no distribution itself",
        "x/none": "does not exist",
    }


def test_the_trees_widths_hold_for_all_but_their_proof(tmp_path: Path) -> None:
    by = '{ torch = "int64", tf = "int32", jax = "int32", numpy = "int64" }'
    tree(
        tmp_path,
        "defaults.toml",
        text=f'[default-widths]\nreason = "r"\nproved-by = "x/proof"\ninteger = {by}\n',
    )
    tree(tmp_path, "x/lacks.toml", text='[jax]\nmissing = "jax.numpy.y"\nreason = "r"\n')
    tree(tmp_path, *(name for name in four("x/lacks") if ".jax." not in name))
    there = found(tree(tmp_path, *four("x/proof"), *four("x/other"), *four("x/fewer")[:2]))
    widths = {name: list(e.contract.widths.get("integer", {})) for name, e in there.items()}
    every = list(KEYS)
    of = {"x/fewer": every[:2], "x/lacks": every, "x/other": every, "x/proof": []}
    assert widths == of and there["x/other"].contract.widths["integer"]["jax"] == "int32"


def test_default_widths_of_a_new_framework_outdate_only_the_records_of_examples_that_have_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record with digests holds the hash of all that decides its verdict."""

    class Fifth(Framework):
        key, label, required = "fifth", "Fifth", False

    def hashes(*keys: str) -> dict[str, str]:
        by = ", ".join(f'{key} = "int64"' for key in keys)
        text = f'[default-widths]\nreason = "r"\nproved-by = "x/proof"\ninteger = {{ {by} }}\n'
        tree(tmp_path, "defaults.toml", text=text)
        examples, shared = discover(tmp_path)
        assert not shared.problems
        return {e.name: e.contract.judging_hash for e in examples}

    monkeypatch.setitem(FRAMEWORKS, "fifth", Fifth())
    tree(tmp_path, *four("x/proof"), *four("x/four"), *four("x/five"), "x/five.fifth.py")
    before, after = hashes(*KEYS), hashes(*KEYS, "fifth")
    assert [name for name in after if after[name] != before[name]] == ["x/five"]


def test_examples_in_the_order_of_their_names(tmp_path: Path) -> None:
    tree(
        tmp_path,
        *four("norms/l2"),
        *four("norms/l1"),
        *four("creation/ones"),
        "norms/l1.toml",
        text="",
    )
    examples, _ = discover(tmp_path)
    assert [e.name for e in examples] == ["creation/ones", "norms/l1", "norms/l2"]
    assert [list(e.snippets) for e in examples] == [list(KEYS)] * 3, (
        "always these four, in this order"
    )
    assert not any(e.problems for e in examples)


def test_a_stem_may_hold_dots(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/p.1.5"))
    assert found(tmp_path)["norms/p.1.5"].stem == "p.1.5"


def test_the_framework_is_the_last_part(tmp_path: Path) -> None:
    tree(tmp_path, "norms/torch.tf.py")
    assert list(found(tmp_path)["norms/torch"].snippets) == ["tf"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("norms/x.mlx.py", "unknown framework 'mlx'"),
        ("norms/x.py", "unknown framework"),
        ("x.torch.py", "chapter's folder"),
        ("norms/x.Torch.py", "unknown framework"),
        ("norms/x.torch.py/y", "a folder stands"),
        ("norms/deeper/x.torch.py", "a folder stands"),
    ],
)
def test_what_is_out_of_place_is_told(tmp_path: Path, name: str, told: str) -> None:
    tree(tmp_path, name)
    (example,) = found(tmp_path).values()
    (problem,) = example.problems
    assert told in problem.message and problem.aspect == "orphan" and problem.cure
    assert problem.path.startswith(shown_path(tmp_path))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("norms/maha distance", "norms/maha distance"),
        ("norms/Upper", "norms/Upper"),
        ("norms/-rf", "norms/-rf"),
        ("norms/under_score", "norms/under_score"),
        ("norms/übung", "norms/\\xfcbung"),
        ("norms/pic\x01", "norms/pic\\x01"),
        ("norms/same\r", "norms/same\\r"),
        ("norms/zero\u200bwidth", "norms/zero\\u200bwidth"),
        ("norms/<b>", "norms/<b>"),
        ("my norms/x", "my norms"),
        ("Norms/x", "Norms"),
    ],
)
def test_a_name_is_plain(tmp_path: Path, name: str, shown: str) -> None:
    tree(tmp_path, *four(name))
    ((called, example),) = found(tmp_path).items()
    assert called == shown
    told = {(p.aspect, p.message) for p in example.problems}
    what = "a chapter" if "/" not in shown else "an example"
    assert told == {("orphan", f"{shown.rpartition('/')[2]} cannot be the name of {what}")}
    assert all("a to z" in p.cure for p in example.problems)


def test_names_that_look_alike_stay_apart(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/pic\x01"), *four("norms/pic␁"), *four("norms/pic"))
    assert len(found(tmp_path)) == 3


def test_a_contract_has_a_plain_name_too(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/x"), "norms/X.toml", text="1\n")
    (tmp_path / "norms" / "X.toml").write_text("title = 'x'\n")
    assert "cannot be the name" in found(tmp_path)["norms/X"].problems[0].message


def test_what_is_out_of_place_points_at_itself(tmp_path: Path) -> None:
    tree(tmp_path, "x.torch.py", "norms/gone.toml", text="")
    for name, file in (("x.torch.py", "x.torch.py"), ("norms/gone", "norms/gone.toml")):
        assert found(tmp_path)[name].path == shown_path(tmp_path / file)


def test_what_was_read_is_read_again_when_its_file_changed(tmp_path: Path) -> None:
    """Snippets, contracts and defaults are kept in a process that serves."""
    tree(tmp_path, *four("norms/x"), *four("norms/y"))
    tree(tmp_path, "norms/x.toml", text='title = "One"\n')
    before = found(tmp_path)
    assert found(tmp_path) == before
    tree(tmp_path, "norms/x.torch.py", text="2\n")
    tree(tmp_path, "norms/x.toml", text='title = "Two"\n')
    tree(tmp_path, "norms/defaults.toml", text='group = "Sizes"\n')
    x, y = found(tmp_path).values()
    assert (x.source("torch"), x.contract.title, x.contract.group) == ("2\n", "Two", "Sizes")
    assert (y.source("torch"), y.contract.title, y.contract.group) == ("1\n", "", "Sizes")
    (tmp_path / "norms" / "x.toml").unlink()
    (tmp_path / "norms" / "defaults.toml").unlink()
    x, _ = found(tmp_path).values()
    assert (x.contract.title, x.contract.group) == ("", "")


@pytest.mark.parametrize(("old", "new"), [("1", "true"), ("1", "1.0"), ("0.1230", "0.123")])
def test_a_declaration_that_is_equal_and_says_something_else_is_read_again(
    tmp_path: Path, old: str, new: str
) -> None:
    read = []
    for value in (old, new):
        tree(tmp_path, *four("norms/x"))
        tree(tmp_path, "norms/x.toml", text=f"[tf]\nvalue = {value}\nreason = 'r'\n")
        declared = found(tmp_path)["norms/x"].contract.what("tf")["value"]
        read.append((type(declared), getattr(declared, "written", declared)))
    assert read[0] != read[1]


def test_an_example_that_did_not_change_stays_the_one_that_it_was(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/x"))
    tree(tmp_path, "norms/x.toml", text="[tf]\nvalue = 1\nreason = 'r'\n")
    assert found(tmp_path)["norms/x"] is found(tmp_path)["norms/x"]


def test_a_chapters_defaults_of_the_wrong_type_are_a_problem(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/x"), *four("norms/y"))
    for line, told in (
        ("torch = 5", "torch = 5: must be a table"),
        ('torch = "missing"', 'torch = "missing": must be a table'),
        ("[torch]\nmissing = 1\nreason = 'r'", "[torch] missing = 1: must be a dotted name"),
    ):
        (tmp_path / "norms" / "defaults.toml").write_text(line)
        for example in found(tmp_path).values():
            (problem,) = example.problems
            assert problem.message.startswith(told) and problem.path.endswith("defaults.toml")
            assert problem.line == line.count("\n", 0, line.find("missing = 1") + 1) + 1


def test_links_are_not_followed(tmp_path: Path) -> None:
    root = tree(tmp_path / "snippets", *four("norms/x"))
    (tmp_path / "outside.py").write_text("1\n")
    (root / "norms" / "y.torch.py").symlink_to(tmp_path / "outside.py")
    (root / "norms" / "z.torch.py").symlink_to(tmp_path / "nowhere.py")
    (root / "circle").symlink_to(root)
    examples = found(root)
    assert not examples["norms/x"].problems
    assert all(
        "symbolic link" in examples[name].problems[0].message
        for name in ("norms/y", "norms/z", "circle")
    )


def test_what_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything: the system's answer is stood in for."""
    plant(tmp_path, {"norms/x": "1\n"})
    monkeypatch.setattr(os, "access", lambda path, how: not str(path).endswith("x.tf.py"))
    ((example,), _) = discover(tmp_path / "snippets")
    assert [p.message for p in example.problems] == [
        "this file may not be read"
    ] and "tf" not in example.snippets


def test_a_pipe_or_a_bottomless_table_does_not_hold_the_build(tmp_path: Path) -> None:
    plant(tmp_path, {"norms/x": "1\n", "norms/x.toml": "title = " + "[" * 100_000 + "\n"})
    for name in ("defaults.toml", "norms/defaults.toml", "norms/y.torch.py", "norms/z.toml"):
        os.mkfifo(tmp_path / "snippets" / name)
    examples, _ = discover(tmp_path / "snippets")
    told = {e.name: [p.message for p in e.problems] for e in examples}
    assert told == {
        "norms/x": ["nested too deep"],
        "norms/y": ["this is no regular file"],
        "norms/z": ["this is no regular file"],
    }


def test_hidden_files_and_caches_are_left_alone(tmp_path: Path) -> None:
    tree(
        tmp_path,
        *four("norms/x"),
        "norms/.x.swp",
        "norms/__pycache__/x.pyc",
        ".git/x",
        "norms/notes.md",
        "README.md",
    )
    assert list(found(tmp_path)) == ["norms/x"]


def test_a_contract_alone_is_an_orphan(tmp_path: Path) -> None:
    tree(tmp_path, "norms/x.toml", text="title = 'x'\n")
    (problem,) = found(tmp_path)["norms/x"].problems
    assert (problem.aspect, problem.path) == ("orphan", shown_path(tmp_path / "norms" / "x.toml"))


def test_no_folder_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        discover(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("raw", "source"),
    [
        (b"1\r\n2\r", "1\n2\n"),
        (b"\xef\xbb\xbf1\n", "1\n"),
        (b"\xff", None),
        (b"", ""),
        ("λ".encode(), "λ"),
        ("é".encode("latin-1"), None),
    ],
)
def test_what_runs_is_what_is_shown(tmp_path: Path, raw: bytes, source: str | None) -> None:
    (tmp_path / "norms").mkdir()
    (tmp_path / "norms" / "x.tf.py").write_bytes(raw)
    snippet = found(tmp_path)["norms/x"].snippets["tf"]
    assert (snippet.source, snippet.raw) == (source, raw)


def test_the_hash_follows_the_sources_and_not_the_title(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/x"))
    first = found(tmp_path)["norms/x"].sources_hash
    (tmp_path / "norms" / "x.toml").write_text("title = 'y'\n")
    assert found(tmp_path)["norms/x"].sources_hash == first
    hashes = {first}
    for change in ("1 \n", "2\n"):
        (tmp_path / "norms" / "x.jax.py").write_text(change)
        hashes.add(found(tmp_path)["norms/x"].sources_hash)
    (tmp_path / "norms" / "x.jax.py").unlink()
    hashes.add(found(tmp_path)["norms/x"].sources_hash)
    assert len(hashes) == 4


def test_the_hash_does_not_follow_the_ends_of_lines(tmp_path: Path) -> None:
    hashes = set()
    for end in ("\n", "\r\n", "\r"):
        tree(tmp_path, *four("norms/x"), text=f"x = 1{end}x{end}")
        hashes.add(found(tmp_path)["norms/x"].sources_hash)
    assert len(hashes) == 1


def test_text_cannot_move_from_one_snippet_to_the_next(tmp_path: Path) -> None:
    hashes = set()
    for torch, tf in (("a", "bc"), ("ab", "c")):
        (tree(tmp_path, *four("norms/x")) / "norms" / "x.torch.py").write_text(torch)
        (tmp_path / "norms" / "x.tf.py").write_text(tf)
        hashes.add(found(tmp_path)["norms/x"].sources_hash)
    assert len(hashes) == 2


def test_a_title_is_made_of_the_stem(tmp_path: Path) -> None:
    tree(tmp_path, *four("norms/l1-norm"))
    assert found(tmp_path)["norms/l1-norm"].title == "L1 norm"


def test_names_of_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    root = tree(tmp_path / "snippets", *four("norms/l1"), *four("norms/l2"), *four("creation/l1"))
    examples, _ = discover(root)
    both = "norms/l1 norms/l2"
    ones = [
        ("norms/l1", "norms/l1"),
        ("norms", both),
        ("norms/", both),
        ("snippets/norms", both),
        ("snippets/norms/", both),
        ("snippets/norms/l1.tf.py", "norms/l1"),
        ("snippets/norms/l1.toml", "norms/l1"),
        ("./snippets/norms/l1", "norms/l1"),
        (str(root / "norms" / "l2.jax.py"), "norms/l2"),
        ("creation/l1", "creation/l1"),
    ]
    for name, wanted in ones:
        assert [e.name for e in select(examples, [name])] == wanted.split(), name
    assert [e.name for e in select(examples, ["norms/l2", "norms", "creation"])] == [
        "creation/l1",
        "norms/l1",
        "norms/l2",
    ]
    assert select(examples, []) == examples
    for name in ("l1", "norms/l3", "nowhere", "", "..", "snippets/norms/l3.tf.py"):
        with pytest.raises(UsageError, match="no such example"):
            select(examples, [name])


def test_a_path_is_shown_as_people_type_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shown_path(tmp_path / "snippets" / "x.py") == f"snippets{os.sep}x.py"
    assert shown_path(tmp_path.parent / "x.py") == str(tmp_path.parent / "x.py")


def test_a_snippet_imports_only_what_it_uses() -> None:
    """Packages inside of others may be imported for what they register."""
    unused = []
    for path in sorted((Path(__file__).parents[2] / "snippets").glob("*/*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        for node in tree.body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                bound = {(a.asname or a.name).partition(".")[0] for a in node.names}
                unused += [f"{path.name}: {name}" for name in bound - used]
    assert not unused
