import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 3.0, 0.0])
n = jnp.arange(5)
W = jnp.exp(-2j * jnp.pi * n[:, None] * n / 5)
jnp.fft.fft(x), W @ x
