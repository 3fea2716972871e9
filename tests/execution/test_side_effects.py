"""The static check for side effects finds them, and hardly ever suspects our own snippets."""

import ast
from pathlib import Path

import pytest
from trivium.execution.side_effects import suspicious

ROOT = Path(__file__).resolve().parents[2]
MEDDLE = {
    "function": "import torch\ntorch.add = max\n1",
    "method": "from torch import Tensor\nTensor.add = max\n1",
    "method of a class": "import jax.numpy as jnp\ntype(jnp.ones(1)).T = 1\n1",
    "item": "import os\nos.environ['A'] = '1'\n1",
    "by another name": "import torch\nnormal = torch.distributions.Normal\nnormal.sample = max\n1",
    "beside another": "import torch\na, special = 1, torch.special\nspecial.erf = max\n1",
    "of a pair": "import torch\npair = 1, torch.special\npair[1].erf = max\n1",
    "unpacked": "import torch\n(a, *b), c = (1, torch.special), 2\nb[0].erf = max\n1",
    "in steps": "import torch\nc = (b := torch.special)\nd = c if 1 else 2\nd.erf = max\n1",
    "in a loop": "import torch\nfor m in [torch.special]:\n    m.erf = max\n1",
    "as a default": "import torch\ndef f(a, m=torch.special):\n    m.erf = max\nf(1)",
    "annotated": "import torch\nm: object = torch.special\nm.erf = max\n1",
    "deleted": "import numpy as np\ndel np.sum\n1",
    "augmented": "import sys\nsys.path += ['x']\n1",
    "setting": "import torch\ntorch.set_default_dtype(torch.float64)\n1",
    "flag": "import jax\njax.config.update('jax_enable_x64', True)\n1",
    "registry": "import jax\njax.tree_util.register_pytree_node(int, 1, 2)\n1",
    "decorator": "import tensorflow as tf\n@tf.RegisterGradient('x')\ndef f(): pass\n1",
    "entered": "import torch\ntorch.no_grad().__enter__()\n1",
    "mode": "class M: pass\nM().__enter__()\n1",
    "list": "import sys\nsys.meta_path.insert(0, None)\n1",
    "by name": "import torch\nsetattr(torch, 'add', max)\n1",
    "hook": "import sys\nsys.addaudithook(print)\n1",
    "module": "import gc\n1",
    "part of a module": "from ctypes import string_at\n1",
    "in a function": "import torch\ndef f():\n    torch.x = 1\nf()",
    "source": "exec('import torch')\n1",
    "dictionary": "vars(int)\n1",
}
ORDINARY = {
    "own attribute": "class A: pass\na = A()\na.x = 1\na.x",
    "own item": "x = [1]\nx[0] = 2\nx.append(3)\nx",
    "seed": "import torch, numpy as np\ntorch.manual_seed(0)\nnp.random.seed(0)\n1",
    "random": "import tensorflow as tf\ntf.random.set_seed(0)\n1",
    "entered and left": "import jax\nwith jax.enable_x64(True):\n    x = 1\nx",
    "comparison": "import sys\nsys.maxsize == 1",
    "pure": "import jax.numpy as jnp\njnp.zeros(4).at[0].set(1).at[1].add(2)",
    "keyword": "import torch\ntorch.sum(torch.ones(2).T, dim=0)",
    "attribute of a result": (
        "import torch\nx = torch.ones(2)\nx.requires_grad = True\nx.grad = None\n1"
    ),
    "pairs of results": "import torch\na, b = torch.ones(2), torch.zeros(2)\na[0] = 2\nb",
    "a loop over results": "import numpy as np\nfor x in [np.ones(2)]:\n    x[0] = 2\nx",
    "a result as a default": "import numpy as np\ndef f(x=np.ones(2)):\n    x[0] = 2\nf()",
    "append": "import numpy as np\nnp.append(np.insert([1], 0, 2), 3)",
    "diagonal": "import tensorflow as tf\ntf.linalg.set_diag([[1]], [2])",
    "evaluation": (
        "import torch\nm = torch.nn.Linear(2, 1)\nm.eval()\nm.weight.requires_grad = False\n1"
    ),
}


@pytest.mark.parametrize("what", MEDDLE)
def test_what_may_change_what_others_see_is_suspected(what: str) -> None:
    assert suspicious(MEDDLE[what], ast.parse(MEDDLE[what]))


@pytest.mark.parametrize("what", ORDINARY)
def test_what_changes_nothing_that_is_shared_is_not(what: str) -> None:
    assert not suspicious(ORDINARY[what], ast.parse(ORDINARY[what]))


def test_of_the_sites_own_snippets_one_in_a_hundred_is_suspected_at_most() -> None:
    paths = sorted((ROOT / "snippets").rglob("*.py"))
    found = [p for p in paths if suspicious(text := p.read_text("utf-8"), ast.parse(text))]
    assert paths and len(found) < len(paths) / 100, [str(p) for p in found]
