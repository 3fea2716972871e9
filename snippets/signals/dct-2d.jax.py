import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 4.0], [0.0, 3.0, -1.0], [2.0, 2.0, 5.0]])
jax.scipy.fft.dctn(x)
