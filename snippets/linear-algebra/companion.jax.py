import jax
import jax.numpy as jnp

a = jnp.array([2.0, -12.0, 22.0, -12.0])
jax.scipy.linalg.companion(a)
