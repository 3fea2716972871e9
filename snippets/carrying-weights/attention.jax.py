import jax.numpy as jnp
import numpy as np
from flax import nnx

state = {
    "in_proj_weight": 0.5 * np.sin(np.arange(48)).reshape(12, 4),
    "in_proj_bias": 0.1 * np.cos(np.arange(12)),
    "out_proj.weight": 0.5 * np.cos(np.arange(16)).reshape(4, 4),
    "out_proj.bias": np.array([0.1, 0.2, 0.3, 0.4]),
}
x = np.sin(np.arange(12)).reshape(1, 3, 4)

layer = nnx.MultiHeadAttention(num_heads=2, in_features=4, decode=False, rngs=nnx.Rngs(0))
weights = jnp.split(jnp.array(state["in_proj_weight"]), 3)
biases = jnp.split(jnp.array(state["in_proj_bias"]), 3)
for part, w, b in zip((layer.query, layer.key, layer.value), weights, biases):
    part.kernel[...] = w.T.reshape(4, 2, 2)
    part.bias[...] = b.reshape(2, 2)
layer.out.kernel[...] = jnp.array(state["out_proj.weight"].T.reshape(2, 2, 4))
layer.out.bias[...] = jnp.array(state["out_proj.bias"])
layer(jnp.array(x))
