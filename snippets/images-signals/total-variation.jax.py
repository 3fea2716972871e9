import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 4.0], [1.0, 5.0, 4.0]])
jnp.abs(jnp.diff(x, axis=0)).sum() + jnp.abs(jnp.diff(x, axis=1)).sum()
