import jax.numpy as jnp

X = jnp.fft.rfft(jnp.array([1.0, 2.0, 4.0, 3.0, 0.0]))
jnp.fft.irfft(X), jnp.fft.irfft(X, n=5)
