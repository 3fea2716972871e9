import jax.numpy as jnp

z = jnp.array([[6 + 0j, 1 + 1j, 2], [4, -1j, 0]])
jnp.fft.irfft2(z.conj(), norm="forward")
