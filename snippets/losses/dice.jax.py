import jax.numpy as jnp

p, y = jnp.array([0.9, 0.6, 0.1]), jnp.array([1.0, 1.0, 0.0])
1 - 2 * (p * y).sum() / (p.sum() + y.sum())
