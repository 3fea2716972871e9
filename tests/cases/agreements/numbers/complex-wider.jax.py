import jax.numpy as jnp

jnp.fft.fft(jnp.array([1., 2., 4., 8., 16.]))
