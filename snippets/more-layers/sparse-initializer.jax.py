import jax
import jax.numpy as jnp

key, other = jax.random.split(jax.random.key(0))
w = 0.01 * jax.random.normal(key, (4, 3))
order = jnp.argsort(jax.random.uniform(other, (4, 3)), axis=0)  # of each column
w = jnp.where(order < 2, 0.0, w)
(w == 0).sum(axis=0)
