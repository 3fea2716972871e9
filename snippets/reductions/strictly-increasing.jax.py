import jax.numpy as jnp

x = jnp.array([1., 2., 2., 5.])
jnp.all(jnp.diff(x) > 0)
