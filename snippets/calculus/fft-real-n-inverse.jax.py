import jax.numpy as jnp

z = jnp.array([[21. + 0j, -4. + 7j, -13. + 0j], [7. + 0j, -2. + 3j, 5. + 0j]])
jnp.fft.irfftn(z)
