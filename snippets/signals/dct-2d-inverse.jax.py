import jax
import jax.numpy as jnp

y = jnp.array([[36.0, 12.0], [-4.0, 8.0]])
jax.scipy.fft.idctn(y)
