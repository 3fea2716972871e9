import jax.numpy as jnp

x = jnp.array([-1.75, -0.25, 0.5, 3.])
jnp.floor(x) + x % 1, x
