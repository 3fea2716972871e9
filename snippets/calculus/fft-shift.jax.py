import jax.numpy as jnp

f = jnp.array([0., 1., 2., -2., -1.])
jnp.fft.fftshift(f)
