import jax.numpy as jnp

a = jnp.array([1., 2.])
b = jnp.array([3., 4.])
jnp.hstack((a, b)), jnp.dstack((a, b))
