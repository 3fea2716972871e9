import jax
import jax.numpy as jnp

q, k = jnp.array([[[1.0, 0.0], [0.0, 2.0]]]), jnp.array([[[1.0, 1.0], [0.0, -1.0]]])
scores = jnp.tanh(q[:, :, None] + k[:, None]).sum(axis=-1)
jax.nn.softmax(scores, axis=-1) @ k
