import jax.numpy as jnp

x = jnp.array([-1.7, -0.2, 1.2, 2.5])
jnp.ceil(x)
