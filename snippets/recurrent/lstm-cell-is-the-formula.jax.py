import jax.numpy as jnp
from flax import nnx
from jax.nn import sigmoid

x, h, c = jnp.array([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]])
w, u = (jnp.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = jnp.arange(8.0) / 8
cell = nnx.OptimizedLSTMCell(2, 2, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w
cell.dense_h.kernel[...] = u
cell.dense_h.bias[...] = b
i, f, g, o = jnp.split(x @ w + h @ u + b, 4, axis=-1)
c_new = sigmoid(f) * c + sigmoid(i) * jnp.tanh(g)
h_new = sigmoid(o) * jnp.tanh(c_new)
(c_cell, h_cell), out = cell((c, h), x)
jnp.concatenate([h_cell, c_cell]), jnp.concatenate([h_new, c_new])
