import jax.numpy as jnp

x = jnp.array([[True, False, True], [False, False, False]])
jnp.any(x, axis=1)
