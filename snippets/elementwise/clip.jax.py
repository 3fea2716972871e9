import jax.numpy as jnp

x = jnp.array([-3., 0.5, 4.])
jnp.clip(x, -1., 2.)
