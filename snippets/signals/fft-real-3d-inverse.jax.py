import jax.numpy as jnp

z = jnp.array([[[8 + 0j, 4], [-4, 0]], [[0, 2j], [4, 2]]])
jnp.fft.irfftn(z, s=(2, 2, 2))
