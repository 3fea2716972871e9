import jax.numpy as jnp

x = jnp.array([])
jnp.fft.fft(x)
