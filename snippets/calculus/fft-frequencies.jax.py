import jax.numpy as jnp

jnp.fft.fftfreq(5, d=0.1)
