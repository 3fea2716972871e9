import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0], [2.0], [3.0]]])
cell = nnx.OptimizedLSTMCell(1, 1, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = jnp.array([[0.0, 0.0, 0.001, 0.0]])
cell.dense_h.kernel[...] = jnp.zeros((1, 4))
cell.dense_h.bias[...] = jnp.array([100.0, 100.0, 0.0, 100.0])
(c, h), out = nnx.RNN(cell, return_carry=True)(x)
1000 * c
