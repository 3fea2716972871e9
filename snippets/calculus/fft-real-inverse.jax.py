import jax.numpy as jnp

z = jnp.array([14. + 0j, -3. + 5j, -4. + 0j])
jnp.fft.irfft(z)
