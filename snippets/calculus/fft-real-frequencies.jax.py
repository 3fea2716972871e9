import jax.numpy as jnp

jnp.fft.rfftfreq(5, d=0.1)
