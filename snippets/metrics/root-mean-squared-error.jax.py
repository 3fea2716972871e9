import jax.numpy as jnp

y, p = jnp.array([1.0, 2.0]), jnp.array([1.0, 4.0])
jnp.sqrt(((p - y) ** 2).mean())
