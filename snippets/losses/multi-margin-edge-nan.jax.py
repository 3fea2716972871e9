import jax
import jax.numpy as jnp

scores, y = jnp.array([[1.0, float("nan"), 1.0]]), jax.nn.one_hot(jnp.array([0]), 3)
(jax.nn.relu(1 - scores[:, :1] + scores) * (1 - y)).mean()
