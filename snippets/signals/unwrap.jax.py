import jax.numpy as jnp

x = jnp.array([0.0, 2.0, 4.0, -0.5, 1.5])
jnp.unwrap(x)
