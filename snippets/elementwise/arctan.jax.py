import jax.numpy as jnp

x = jnp.array([-0.5, 1., 3.])
jnp.arctan(x)
