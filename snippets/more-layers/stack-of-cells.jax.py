import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = jnp.array([[[0.5, -1.0], [1.0, 0.25]], [[0.0, 1.0], [-0.5, 0.0]]])
cells = [nnx.SimpleCell(2, 2, rngs=nnx.Rngs(0)) for _ in range(2)]
for cell in cells:
    cell.dense_i.kernel[...] = w
    cell.dense_h.kernel[...] = u
nnx.Sequential(*(nnx.RNN(cell) for cell in cells))(x)
