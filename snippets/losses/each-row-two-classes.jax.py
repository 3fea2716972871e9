import jax
import jax.numpy as jnp

y, p = jnp.array([[1.0, 0.0], [1.0, 1.0]]), jnp.array([[0.9, 0.2], [0.6, 0.3]])
entries = -jnp.log(jnp.where(y == 1, p, 1 - p))
focal = (1 - jnp.exp(-entries)) ** 2 * entries
hinge = jax.nn.relu(1 - (2 * y - 1) * p)
entries.mean(axis=1), focal.mean(axis=1), hinge.mean(axis=1)
