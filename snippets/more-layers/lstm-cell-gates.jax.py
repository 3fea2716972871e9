import jax.numpy as jnp
from flax import nnx

x, h, c = jnp.array([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]])
w, u = (jnp.arange(32.0).reshape(2, 2, 8) - 16) / 16
cell = nnx.LSTMCell(2, 2, rngs=nnx.Rngs(0))  # OptimizedLSTMCell joins the four
for k, (into, over) in enumerate(
    [(cell.ii, cell.hi), (cell.if_, cell.hf), (cell.ig, cell.hg), (cell.io, cell.ho)]
):
    into.kernel[...] = w[:, 2 * k : 2 * k + 2]
    over.kernel[...] = u[:, 2 * k : 2 * k + 2]
c, h = cell((c, h), x)[0]
h, c
