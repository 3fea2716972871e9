import jax.numpy as jnp
from flax import nnx
from jax.nn import sigmoid

x = jnp.array([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = (jnp.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = jnp.arange(8.0) / 8
cell = nnx.OptimizedLSTMCell(2, 2, rngs=nnx.Rngs(0))
cell.dense_i.kernel[...] = w
cell.dense_h.kernel[...] = u
cell.dense_h.bias[...] = b + (1 - 2 * b)
h = c = jnp.zeros((1, 2))
outputs = []
for row in x.swapaxes(0, 1):
    i, f, g, o = jnp.split((row @ w + b) + (h @ u + 1 - 2 * b), 4, axis=-1)
    c = sigmoid(f) * c + sigmoid(i) * jnp.tanh(g)
    h = sigmoid(o) * jnp.tanh(c)
    outputs.append(h)
jnp.stack(outputs, axis=1), nnx.RNN(cell)(x)
