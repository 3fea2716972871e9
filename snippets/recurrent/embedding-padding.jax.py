import jax.numpy as jnp
from flax import nnx

words = jnp.array([[1, 2, 0, 0]])
table = jnp.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
embedding = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
embedding.embedding[...] = table
w, u = (jnp.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = jnp.arange(8.0) / 8
cell = nnx.OptimizedLSTMCell(2, 2, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w
cell.dense_h.kernel[...] = u
cell.dense_h.bias[...] = b
nnx.RNN(cell)(embedding(words))[:, -1]
