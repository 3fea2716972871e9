import jax.numpy as jnp

x = jnp.array([jnp.nan, 2.0, 3.0, 4.0])
x / (1 + jnp.convolve(x**2, jnp.ones(3), mode="same")) ** 0.5
