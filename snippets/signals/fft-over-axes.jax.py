import jax.numpy as jnp

x = jnp.arange(12.0).reshape(2, 2, 3)
jnp.fft.fftn(x, axes=(0, 2))
