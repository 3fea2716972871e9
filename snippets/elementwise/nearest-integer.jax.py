import jax.numpy as jnp

x = jnp.array([-1.7, 0.5, 1.5, 2.4])
jnp.rint(x)
