import jax.numpy as jnp

z = jnp.array([[8 + 0j, 2 + 2j], [-4 + 0j, 2 - 2j]])
jnp.fft.ifft2(z)
