import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w = jnp.array([[0.5, -1.0], [1.0, 0.25]])
u = jnp.array([[0.0, 1.0], [-0.5, 0.0]])
cell = nnx.SimpleCell(2, 2, rngs=nnx.Rngs(0))  # its bias is 0
cell.dense_i.kernel[...] = w
cell.dense_h.kernel[...] = u
nnx.RNN(cell)(x)
