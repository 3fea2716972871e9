import jax.numpy as jnp

y, p = jnp.array([0.0, 1.0, 3.0]), jnp.array([1.0, 2.0, 5.0])
jnp.corrcoef(y, p)[0, 1]
