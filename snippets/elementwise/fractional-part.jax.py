import jax.numpy as jnp

x = jnp.array([2.75, -2.75, 3.])
x - jnp.trunc(x)
