import jax.numpy as jnp

x = jnp.array([-2, 0, 3])
jnp.fabs(x)
