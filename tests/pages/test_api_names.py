"""What a snippet says: its last statements as written, and the API names in it."""

import pytest
from making import example
from trivium.pages import api_names as idiom

SOURCE = """\
import torch
import torch.nn.functional as F
from torch.nn import init

@torch.no_grad()
def f(x):
    return x.sum()  # a comment

x = torch.tensor([1., 2.])

y = f(x).T
torch.stack([
    y,
    F.relu(x),
])
"""


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "torch.stack([\n    y,\n    F.relu(x),\n])"),
        (2, "y = f(x).T\ntorch.stack([\n    y,\n    F.relu(x),\n])"),
        (9, SOURCE.split("init\n\n")[1].replace("\n\n", "\n").rstrip()),
    ],
)
def test_the_last_statements_stand_as_they_are_written(count: int, text: str) -> None:
    assert idiom.last(SOURCE, count) == text


@pytest.mark.parametrize(
    ("source", "count", "text"),
    [
        ("x = f(y)\nx", 1, "x"),
        ("x = f(y)\nx", 2, "x = f(y)"),
        ("y, t = f(x)\n(y, (t, x))", 2, "y, t = f(x)"),
        ("x[0] = 1\nx.T", 2, "x[0] = 1\nx.T"),
    ],
)
def test_a_last_line_of_names_alone_is_left_out_after_others(
    source: str, count: int, text: str
) -> None:
    assert idiom.last(source, count) == text


@pytest.mark.parametrize("sign", ["\u2028", "\x0c", "\x1e", "\x85", "\r\n", "\r"])
def test_only_what_ends_a_line_for_python_ends_one(sign: str) -> None:
    assert idiom.last(f"x = 'a'  # b{sign}# c\ny = 1\nf(y)\n", 1) == "f(y)"


@pytest.mark.parametrize("source", ["jnp.(", "x = (1,", "x\0", "def", "(" * 500])
def test_what_is_no_python_has_no_names(source: str) -> None:
    """It is a problem of the example, and must not stop the pages of others."""
    assert idiom.last(source, 1) == "" and idiom.names_in(source, 1, "torch") == ()


def test_each_framework_may_need_another_number_of_statements() -> None:
    asked = example("show = { tf = 2 }", source="import m\na = m.f(1)\na.g()\n")
    assert (idiom.shown(asked, "torch"), idiom.shown(asked, "tf")) == ("a.g()", "a = m.f(1)\na.g()")


def test_a_framework_without_a_snippet_says_nothing() -> None:
    asked = example(
        '[numpy]\nmissing = "numpy.grad"\nreason = "None."',
        keys=("torch", "tf", "jax"),
        source="a = 1\na\n",
    )
    assert (idiom.shown(asked, "torch"), idiom.shown(asked, "numpy")) == ("a", "")


def test_names_are_dotted_and_once_and_know_whether_their_result_is_shown() -> None:
    found = {n.text: n for n in idiom.names_in(SOURCE, 1, "torch")}
    assert set(found) == {"torch.no_grad", "torch.tensor", "torch.stack", "F.relu", ".sum", ".T"}
    assert [text for text, n in found.items() if n.shown] == ["torch.stack"]
    assert {n.framework for n in found.values()} == {"torch"}


@pytest.mark.parametrize(
    ("source", "names"),
    [
        (
            "import jax.numpy as jnp\nx = jnp.array([1.])\nx.at[0].set(2.)",
            {"jnp.array", ".at", ".set"},
        ),
        (
            "import numpy as np\nrng = np.random.default_rng(0)\nrng.normal(3)",
            {"np.random.default_rng", ".normal"},
        ),
        ("import math\nimport numpy as np\nnp.log(math.e).item()", {"np.log", ".item"}),
        ("import numpy as np\n[n for n in dir(np) if n.startswith('eig')]", set()),
        ("import numpy as np\n'a b'.split(), np.split", {"np.split"}),
        ("from scipy.special import erf\nerf(1.)", {"scipy.special.erf"}),
        ("import numpy as np\nnp.linalg.norm.__doc__", {"np.linalg.norm"}),
        (
            "import numpy as np\nx = np.ones(2)\n(x.T * 2).reshape(2, 1)",
            {"np.ones", ".T", ".reshape"},
        ),
    ],
)
def test_which_names_there_are(source: str, names: set[str]) -> None:
    assert {n.text for n in idiom.names_in(source, 1, "numpy")} == names


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("jax.grad(f)(jnp.ones(3))", {"jax.grad"}),
        ("y, z = jnp.sort(x)[0], -jnp.cos(jnp.sin(x))", {"jnp.sort", "jnp.cos"}),
        ("jnp.ones(3) @ x.mT", {"jnp.ones", ".mT"}),
        ("with jax.enable_x64(True):\n    jnp.ones(3)", set()),
    ],
)
def test_an_argument_is_not_what_a_line_shows(line: str, shown: set[str]) -> None:
    source = f"import jax\nimport jax.numpy as jnp\nx = jnp.ones(2)\n{line}"
    assert {n.text for n in idiom.names_in(source, 1, "jax") if n.shown} == shown


def test_a_method_belongs_to_the_package_that_made_the_value() -> None:
    source = "import numpy as np\nimport torch\na = np.ones(2)\ntorch.tensor(a.tolist()).numel()"
    assert {n.text: n.framework for n in idiom.names_in(source, 1, "torch")} == {
        "np.ones": "numpy",
        "torch.tensor": "torch",
        ".tolist": "numpy",
        ".numel": "torch",
    }


def test_a_function_beside_an_operator_is_a_name_of_the_snippet() -> None:
    source = "import numpy as np\na = np.array([1])\na + a  # or np.add(a, a)\n"
    shown = [name.text for name in idiom.names_in(source, 1, "numpy") if name.shown]
    assert shown == ["np.add"] and idiom.last(source, 1) == "a + a  # or np.add(a, a)"
    assert not idiom.ALSO.search("a  # or else (b)") and not idiom.ALSO.search("'a' # or, f(x)")
