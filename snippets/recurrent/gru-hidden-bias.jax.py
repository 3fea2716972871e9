import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = (jnp.arange(24.0).reshape(2, 2, 6) - 12) / 12
b, d = jnp.arange(12.0).reshape(2, 6) / 12
cell = nnx.GRUCell(2, 2, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w
cell.dense_i.bias[...] = b + d
cell.dense_h.kernel[...] = u
nnx.RNN(cell)(x)
