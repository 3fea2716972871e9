import jax.numpy as jnp

x = jnp.array([[True, False, True], [False, False, False], [True, True, True]])
~jnp.any(x, axis=1), jnp.all(~x, axis=1)
