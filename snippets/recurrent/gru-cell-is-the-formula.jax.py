import jax.numpy as jnp
from flax import nnx
from jax.nn import sigmoid

x, h = jnp.array([[[1.0, 2.0]], [[0.5, -0.5]]])
w, u = (jnp.arange(24.0).reshape(2, 2, 6) - 12) / 12
b, d = jnp.arange(6.0) / 6, jnp.array([0.5, -0.5, 0.25, 0.75, 0.0, 0.0])
cell = nnx.GRUCell(2, 2, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w
cell.dense_i.bias[...] = b + d
cell.dense_h.kernel[...] = u
xr, xz, xn = jnp.split(x @ w + b, 3, axis=-1)
hr, hz, hn = jnp.split(h @ u + d, 3, axis=-1)
r, z = sigmoid(xr + hr), sigmoid(xz + hz)
cell(h, x)[0], (1 - z) * jnp.tanh(xn + r * hn) + z * h
