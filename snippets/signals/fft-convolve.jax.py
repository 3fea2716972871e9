import jax
import jax.numpy as jnp

a = jnp.array([1.0, 2.0, 4.0, 7.0])
v = jnp.array([1.0, 3.0, -2.0])
jax.scipy.signal.fftconvolve(a, v)
