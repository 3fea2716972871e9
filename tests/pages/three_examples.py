"""Three examples of a chapter, for the tests of pages."""

from making import KEYS, example, f32, node, saw
from trivium.comparison.verdict import judge
from trivium.pipeline.result import Result

DECLARED = '[tf]\nvalue = 2.0\nreason = "It keeps `int32`."'


def made(name: str, toml: str = "", tf: float = 1.0) -> Result:
    value = {
        k: saw(node((f32(1), f32(1))) if "claim" in toml else f32(tf if k == "tf" else 1))
        for k in KEYS
    }
    asked = example(toml, name=name)
    return Result(asked, value, judge(asked, value))


RESULTS = [
    made("norms/l1"),
    made("norms/proof", 'claim = "equal"'),
    made("norms/odd", DECLARED, 2.0),
]
SHOWN = "".join(f'\n--8<-- "{r.example.name}.md"\n' for r in RESULTS)
