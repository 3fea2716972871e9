import jax.numpy as jnp

z = jnp.array([[[4 + 0j, 2j], [8, 0]], [[0, 2], [4j, 4]]])
jnp.fft.ifftn(z, axes=(0, 2))
