import jax.numpy as jnp

x = jnp.array([1., 2., 4., 7.])
jnp.fft.ihfft(x)
