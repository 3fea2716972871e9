"""A declared number keeps the digits with which it is written, in TOML and in Python."""

from pathlib import Path

import pytest
from trivium.examples.contract import read_contract
from trivium.examples.schema import Written


def test_a_written_float_is_a_float() -> None:
    made = Written("1_0.50")
    assert made == 10.5 and repr(made) == "10.5" and made.written == "1_0.50"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("0.1230", "0.1230"),
        ("1e5", "1e5"),
        ("-0.50", "-0.50"),
        ("{ python = '0.1230' }", "0.1230"),
        ("{ python = '-0.50' }", "-0.50"),
    ],
)
def test_a_contract_keeps_what_is_written(tmp_path: Path, value: str, written: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(f'[tf]\nvalue = {value}\nreason = "r"\n')
    made, problems = read_contract(path, tmp_path / "no.toml", frozenset(), str)
    assert not problems and made.declared["tf"].what["value"].written == written
