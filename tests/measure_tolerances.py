"""Measures what the table of tolerances is held against: 39 operations of three frameworks against
NumPy in float64.

python tests/measure_tolerances.py      prints the table of docs/contributors/comparing.md; a
process a framework, one thread The reference has the same inputs, rounded to the dtype. A share is
how much of the allowed difference was used; the last column is the largest rtol that a pair would
need beside the table's ctol and atol.
"""

import json
import os
import subprocess
import sys
from typing import Any

import ml_dtypes
import numpy as np
from trivium.comparison.tolerance import TOLERANCES, precision

DTYPES = {
    "float64": np.float64,
    "float32": np.float32,
    "float16": np.float16,
    "bfloat16": ml_dtypes.bfloat16,
    "float8_e4m3fn": ml_dtypes.float8_e4m3fn,
    "float8_e5m2": ml_dtypes.float8_e5m2,
}
IMPORTS = {
    "torch": "import torch; import torch.nn.functional as F; torch.set_num_threads(1)",
    "tf": "import tensorflow as tf",
    "jax": (
        "import jax; import jax.numpy as jnp; import jax.scipy.special as jsp; "
        "jax.config.update('jax_enable_x64', True)"
    ),
}
# name: torch | tf | jax | NumPy. X, Y: 64 x 64, normal; P: positive; A, B: 200 x 200; W: well
# conditioned; V: 10,000, positive
OPERATIONS = """
exp: torch.exp(X) | tf.exp(X) | jnp.exp(X) | np.exp(X)
log: torch.log(P) | tf.math.log(P) | jnp.log(P) | np.log(P)
log1p: torch.log1p(P) | tf.math.log1p(P) | jnp.log1p(P) | np.log1p(P)
expm1: torch.expm1(X) | tf.math.expm1(X) | jnp.expm1(X) | np.expm1(X)
sin: torch.sin(X) | tf.sin(X) | jnp.sin(X) | np.sin(X)
cos: torch.cos(X) | tf.cos(X) | jnp.cos(X) | np.cos(X)
atan2: torch.atan2(X, Y) | tf.atan2(X, Y) | jnp.arctan2(X, Y) | np.arctan2(X, Y)
tanh: torch.tanh(X) | tf.tanh(X) | jnp.tanh(X) | np.tanh(X)
sqrt: torch.sqrt(P) | tf.sqrt(P) | jnp.sqrt(P) | np.sqrt(P)
pow: P ** 2.5 | P ** 2.5 | P ** 2.5 | P ** 2.5
divide: X / P | X / P | X / P | X / P
sigmoid: torch.sigmoid(X) | tf.sigmoid(X) | jax.nn.sigmoid(X) | 1 / (1 + np.exp(-X))
softplus: F.softplus(X) | tf.nn.softplus(X) | jax.nn.softplus(X) | np.log1p(np.exp(X))
gelu: F.gelu(X) | tf.nn.gelu(X) | jax.nn.gelu(X, approximate=False) | X * (1 + special.erf(X / 2**0.5)) / 2
erf: torch.erf(X) | tf.math.erf(X) | jsp.erf(X) | special.erf(X)
lgamma: torch.lgamma(P) | tf.math.lgamma(P) | jsp.gammaln(P) | special.gammaln(P)
digamma: torch.digamma(P) | tf.math.digamma(P) | jsp.digamma(P) | special.digamma(P)
softmax: torch.softmax(X, 1) | tf.nn.softmax(X) | jax.nn.softmax(X) | special.softmax(X, 1)
log_softmax: F.log_softmax(X, 1) | tf.nn.log_softmax(X) | jax.nn.log_softmax(X) | special.log_softmax(X, 1)
logsumexp: torch.logsumexp(X, 1) | tf.reduce_logsumexp(X, 1) | jsp.logsumexp(X, 1) | special.logsumexp(X, 1)
sum of 64: X.sum(1) | tf.reduce_sum(X, 1) | X.sum(1) | X.sum(1)
mean of 4,096: X.mean() | tf.reduce_mean(X) | X.mean() | X.mean()
sum of 10,000: V.sum() | tf.reduce_sum(V) | V.sum() | V.sum()
std of 4,096: X.std(correction=0) | tf.math.reduce_std(X) | X.std() | X.std()
var of 64: X.var(1, correction=0) | tf.math.reduce_variance(X, 1) | X.var(1) | X.var(1)
norm: torch.linalg.norm(X) | tf.norm(X) | jnp.linalg.norm(X) | np.linalg.norm(X)
prod of 64: P.prod(1) | tf.reduce_prod(P, 1) | P.prod(1) | P.prod(1)
cumsum: X.cumsum(1) | tf.cumsum(X, 1) | X.cumsum(1) | X.cumsum(1)
matmul 64: X @ Y | X @ Y | X @ Y | X @ Y
matmul 200: A @ B | A @ B | A @ B | A @ B
matmul chain: X @ Y @ X | X @ Y @ X | X @ Y @ X | X @ Y @ X
einsum: torch.einsum('ij,kj->ik', X, Y) | tf.einsum('ij,kj->ik', X, Y) | jnp.einsum('ij,kj->ik', X, Y) | X @ Y.T
inv: torch.linalg.inv(W) | tf.linalg.inv(W) | jnp.linalg.inv(W) | np.linalg.inv(W)
solve: torch.linalg.solve(W, X) | tf.linalg.solve(W, X) | jnp.linalg.solve(W, X) | np.linalg.solve(W, X)
det: torch.linalg.det(W / 8) | tf.linalg.det(W / 8) | jnp.linalg.det(W / 8) | np.linalg.det(W / 8)
cholesky: torch.linalg.cholesky(W) | tf.linalg.cholesky(W) | jnp.linalg.cholesky(W) | np.linalg.cholesky(W)
eigvalsh: torch.linalg.eigvalsh(W) | tf.linalg.eigvalsh(W) | jnp.linalg.eigvalsh(W) | np.linalg.eigvalsh(W)
svdvals: torch.linalg.svdvals(X) | tf.linalg.svd(X, compute_uv=False) | jnp.linalg.svd(X, compute_uv=False) | np.linalg.svd(X)[1]
layer norm: F.layer_norm(X, (64,)) | (X - tf.reduce_mean(X, 1, True)) * tf.math.rsqrt(tf.math.reduce_variance(X, 1, True) + 1e-5) | jax.nn.standardize(X, epsilon=1e-5) | (X - X.mean(1, keepdims=True)) / np.sqrt(X.var(1, keepdims=True) + 1e-5)
"""  # noqa: E501


def inputs(dtype: Any) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(20261123)
    x, y, a, b = (rng.normal(size=(n, n)) for n in (64, 64, 200, 200))
    made = {
        "X": x,
        "Y": y,
        "A": a,
        "B": b,
        "P": rng.uniform(0.5, 1.5, (64, 64)),
        "V": rng.uniform(size=10_000),
    }
    made["W"] = x @ x.T / 64 + np.eye(64)
    return {k: v.astype(dtype) for k, v in made.items()}


def measure(key: str) -> list[Any]:
    """For each operation and dtype: the share of the allowed difference that was used, and the rtol
    that it needs."""
    from scipy import special

    place: dict[str, Any] = {"np": np}
    exec(IMPORTS[key], place)
    tensor = {
        "torch": lambda v, name: (
            place["torch"].tensor(v.astype(np.float64)).to(getattr(place["torch"], name))
        ),
        "tf": lambda v, name: place["tf"].constant(v),
        "jax": lambda v, name: place["jnp"].array(v),
    }[key]
    found = []
    for line in OPERATIONS.strip().splitlines():
        name, _, texts = line.partition(": ")
        text, reference = (texts.split(" | ")[i] for i in (list(IMPORTS).index(key), 3))
        for dtype, kind in DTYPES.items():
            plain, t = inputs(kind), TOLERANCES[precision(dtype)]
            try:
                got = eval(text, place | {k: tensor(v, dtype) for k, v in plain.items()})
            except Exception:  # not in this dtype
                continue
            a = np.asarray(
                got.double() if key == "torch" else got.numpy() if key == "tf" else got
            ).astype(np.float64)
            b = np.asarray(
                eval(
                    reference,
                    {"np": np, "special": special}
                    | {k: v.astype(np.float64) for k, v in plain.items()},
                )
            )
            if not np.isfinite(a).all():  # past the largest number of the dtype
                continue
            off, size = np.abs(a - b), np.maximum(np.abs(a), np.abs(b))
            rest = t.ctol * size.max() + t.atol
            needs = np.maximum(off - rest, 0) / np.maximum(size, 1e-300)
            found.append(
                (dtype, name, key, float(np.max(off / (t.rtol * size + rest))), float(needs.max()))
            )
    return found


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
        sys.exit()
    one = os.environ | {
        "OMP_NUM_THREADS": "1",
        "TF_NUM_INTRAOP_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "JAX_PLATFORMS": "cpu",
    }
    runs = [
        subprocess.run([sys.executable, __file__, key], env=one, stdout=subprocess.PIPE, check=True)
        for key in IMPORTS
    ]
    rows = [row for run in runs for row in json.loads(run.stdout)]
    print(
        "| dtype | rtol | ctol | atol | pairs | median share | largest shares "
        "| rtol needed |\n|---|---|---|---|---|---|---|---|"
    )
    for dtype in DTYPES:
        t = TOLERANCES[precision(dtype)]
        if own := sorted((r for r in rows if r[0] == dtype), key=lambda r: -r[3]):
            most = ", ".join(
                f"{name} ({key}) {100 * share:.3g} %" for _, name, key, share, _ in own[:5]
            )
            median, needs = 100 * np.median([r[3] for r in own]), max(r[4] for r in own)
            print(
                f"| {dtype} | {t.rtol:g} | {t.ctol:g} | {t.atol:g} "
                f"| {len(own)} | {median:.2g} % | {most} | {needs:.2g} |"
            )
