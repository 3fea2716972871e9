import jax.numpy as jnp

p, y = jnp.array([0.9, 0.6, 0.1]), jnp.array([1.0, 1.0, 0.0])
both, missed, extra = (p * y).sum(), ((1 - p) * y).sum(), (p * (1 - y)).sum()
1 - both / (both + 0.7 * missed + 0.3 * extra)
