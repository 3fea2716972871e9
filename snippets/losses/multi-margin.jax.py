import jax
import jax.numpy as jnp

scores, y = jnp.array([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), jax.nn.one_hot(jnp.array([0, 1]), 3)
right = (scores * y).sum(axis=1, keepdims=True)
wrong = jax.nn.relu(1 - right + scores) * (1 - y)
wrong.mean()
