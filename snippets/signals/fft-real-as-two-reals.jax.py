import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 7.0, 0.0])
z = jnp.fft.rfft(x)
z.real, z.imag, jnp.fft.irfft(z, n=5)
