import jax.numpy as jnp
from flax import nnx

cell = nnx.GRUCell(1, 1, rngs=nnx.Rngs(0))
cell.dense_i.bias[...] = jnp.array([0.0, 100.0, 5.0])  # r, z, n
nnx.RNN(cell)(jnp.zeros((1, 1, 1)), initial_carry=jnp.array([[0.5]]))
