import jax
import jax.numpy as jnp

y = jnp.array([20.0, -6.0, -2.0, 2.0])
jax.scipy.fft.idct(y)
