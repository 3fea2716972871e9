import jax.numpy as jnp

x = jnp.array([2., 3., 4.])
jnp.cumulative_prod(x, include_initial=True)
