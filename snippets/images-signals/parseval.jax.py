import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 3.0])
X = jnp.fft.fft(x)
(x**2).sum(), (jnp.abs(X) ** 2).sum() / 4
