import jax.numpy as jnp
import numpy as np
from flax import nnx

state = {
    "weight_ih_l0": np.sin(np.arange(18)).reshape(9, 2),
    "weight_hh_l0": np.cos(np.arange(27)).reshape(9, 3),
    "bias_ih_l0": 0.1 * np.arange(9),
    "bias_hh_l0": np.array([0.1, 0.2, 0.3, -0.1, -0.2, -0.3, 1., 1., 1.]),
}
sequence = np.array([[[1., 0.], [0., 1.], [2., -1.]]])

cell = nnx.GRUCell(2, 3, rngs=nnx.Rngs(0))
w, u, b_i, b_h = (jnp.array(state[name]) for name in state)
cell.dense_i.kernel[...] = w.T
cell.dense_h.kernel[...] = u.T
cell.dense_i.bias[...] = b_i + b_h
output = nnx.RNN(cell)(jnp.array(sequence))
output[:, -1]
