import jax
import jax.numpy as jnp

x = jnp.array([1.0, 3.0, 2.0, 5.0, 4.0])
jax.scipy.signal.detrend(x)
