import jax.numpy as jnp

z = jnp.array([[[6 + 0j, 2], [4, -1]], [[1j, 0], [2, 3]]])
jnp.fft.irfftn(z.conj(), norm="forward")
