import jax.numpy as jnp

x = jnp.array([[True, True, True], [True, False, True]])
jnp.all(x, axis=1)
