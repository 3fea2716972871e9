import jax.numpy as jnp
import numpy as np
from flax import nnx

state = {
    "weight_ih_l0": np.sin(np.arange(24)).reshape(12, 2),
    "weight_hh_l0": np.cos(np.arange(36)).reshape(12, 3),
    "bias_ih_l0": 0.1 * np.arange(12),
    "bias_hh_l0": -0.2 * np.cos(np.arange(12)),
}
sequence = np.array([[[1., 0.], [0., 1.], [2., -1.]]])

cell = nnx.OptimizedLSTMCell(2, 3, rngs=nnx.Rngs(0))
w, u, b_i, b_h = (jnp.array(state[name]) for name in state)
cell.dense_i.kernel[...] = w.T
cell.dense_h.kernel[...] = u.T
cell.dense_h.bias[...] = b_i + b_h
output = nnx.RNN(cell)(jnp.array(sequence))
output[:, -1]
