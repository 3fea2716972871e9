"""A worker's variables are a fixed list, and what snippets import is imported once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import pool, run
from trivium.execution.environment import modules_of
from trivium.execution.scheduler import Pool

VARIABLES = {
    *("HOME", "TMPDIR", "PYTHONUSERBASE", "USER", "LOGNAME", "LANG", "TZ", "PYTHONHASHSEED"),
    *("CUDA_VISIBLE_DEVICES", "JAX_COMPILATION_CACHE_DIR"),
    *("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"),
}
MAY_BE_THERE = {"PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONNOUSERSITE"}
CHANGE_RESULTS = {
    "JAX_ENABLE_X64": "1",
    "JAX_DEBUG_NANS": "1",
    "KERAS_BACKEND": "jax",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "COLUMNS": "20",
    "LC_ALL": "de_DE.UTF-8",
    "PYTHONHASHSEED": "7",
    "PYTHONWARNINGS": "error",
    "TZ": "Asia/Tokyo",
    "HOME": "/root/somebody",
}


def test_a_worker_has_a_fixed_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in CHANGE_RESULTS.items():
        monkeypatch.setenv(name, value)
    with pool(tmp_path) as made:
        names, zone = run(
            made,
            "import os\nprint(*os.environ)\nos.environ['HOME'] == os.environ['TMPDIR']",
            "import time\ntime.tzname[0]",
        )
        folder = made.servers["numpy"].directory
    found = set(names.printed.split())
    assert found - MAY_BE_THERE == VARIABLES and zone.text == "'UTC'"
    assert names.text == "False" and folder not in CHANGE_RESULTS.values()


CHANCE = {
    "the order of a set": "[*set('abcdefgh')]",
    "the hash of a text": "hash('a')",
    "the time zone": "import time\ntime.localtime(0).tm_hour",
}
if sys.version_info >= (3, 13):
    CHANCE["the number of processors"] = "import os\nos.cpu_count() == 3"


@pytest.mark.parametrize("what", CHANCE)
def test_what_depends_on_chance_differs_in_the_other_environment(
    pools: tuple[Pool, Pool], what: str
) -> None:
    first, again, other = (run(made, CHANCE[what])[0] for made in (pools[0], *pools))
    assert first.text == again.text != other.text


@pytest.fixture(scope="module")
def pools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Pool, Pool]]:
    folder = tmp_path_factory.mktemp("run")
    with pool(folder) as one, pool(folder, other=True) as other:
        yield one, other


@pytest.mark.parametrize(
    ("key", "source", "modules"),
    [
        ("numpy", "import numpy as np\n1", ()),
        ("numpy", "from scipy import stats\nimport pandas as pd\n1", ("scipy", "pandas")),
        ("numpy", "import scipy.linalg\n1", ("scipy.linalg",)),
        ("numpy", "import scipy\nscipy.special.expit(x)", ("scipy", "scipy.special")),
        ("torch", "torch.special.expit(x)  # scipy.special.expit", ()),
        ("torch", "@torch.compile\ndef f", ("torch._dynamo", "torch._dynamo.backends.common")),
        ("numpy", "x = 'import scipy'\n1", ()),
        ("torch", "import torch\ntorch.vmap(abs)", ("torch._dynamo",)),
        ("jax", "import jax\njax.scipy.stats.norm", ("jax.scipy.stats",)),
        ("jax", "jnp.linalg.svd(A)", ("scipy.linalg",)),
        ("jax", "jnp.linalg.norm(v)", ()),
    ],
)
def test_what_snippets_will_import_is_imported_once(
    key: str, source: str, modules: tuple[str, ...]
) -> None:
    assert modules_of(key, [source, source]) == modules
