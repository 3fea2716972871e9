import jax.numpy as jnp

x = jnp.array([-2.0, 0.5, 1.0, 1.5])
jnp.where(x > 1.0, x, -9.0)
