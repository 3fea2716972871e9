import jax.numpy as jnp

x = jnp.arange(8.0).reshape(2, 2, 2) ** 2
jnp.fft.rfftn(x, norm="forward").conj()
