import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 3.0])
k = jnp.array([1.0, 0.0, 0.0, 10.0])
product = jnp.fft.rfft(x) * jnp.fft.rfft(k)
jnp.fft.irfft(product), sum(k[m] * jnp.roll(x, m) for m in range(4))
