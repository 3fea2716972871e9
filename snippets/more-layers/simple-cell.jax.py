import jax.numpy as jnp
from flax import nnx

x, h = jnp.array([[[1.0, 2.0]], [[0.5, -0.5]]])
w, u = jnp.array([[[0.5, -1.0], [1.0, 0.25]], [[0.0, 1.0], [-0.5, 0.0]]])
cell = nnx.SimpleCell(2, 2, rngs=nnx.Rngs(0))  # its bias is 0
cell.dense_i.kernel[...] = w
cell.dense_h.kernel[...] = u
cell(h, x)[1]
