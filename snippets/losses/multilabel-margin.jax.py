import jax
import jax.numpy as jnp

scores = jnp.array([0.1, 0.2, 0.4, 0.8])
right, wrong = scores[jnp.array([3, 0])], scores[jnp.array([1, 2])]
jax.nn.relu(1 - right[:, None] + wrong).sum() / 4
