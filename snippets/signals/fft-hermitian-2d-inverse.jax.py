import jax.numpy as jnp

x = jnp.array([[6.0, 1.0, 2.0, 0.0], [4.0, -1.0, 0.0, 3.0]])
jnp.fft.rfft2(x, norm="forward").conj()
