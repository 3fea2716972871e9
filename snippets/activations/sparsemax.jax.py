import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 0.8, -2.0], [3.0, 0.0, 0.0]])
z, k = jnp.sort(x, descending=True), jnp.arange(1, 4)
size = (1 + k * z > z.cumsum(-1)).sum(-1, keepdims=True)
tau = (jnp.take_along_axis(z.cumsum(-1), size - 1, axis=-1) - 1) / size
jax.nn.relu(x - tau)
