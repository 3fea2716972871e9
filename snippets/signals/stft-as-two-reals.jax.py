import jax.numpy as jnp

x = jnp.arange(16.0)
frames = x[4 * jnp.arange(3)[:, None] + jnp.arange(8)]
z = jnp.fft.rfft(frames * jnp.hanning(8 + 1)[:-1])
z.real, z.imag
