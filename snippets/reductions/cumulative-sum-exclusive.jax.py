import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jnp.cumulative_sum(x, include_initial=True)[:-1]
