import jax
import jax.numpy as jnp

births, survivals = jnp.array([0.1, 2.0, 1.0]), jnp.array([0.2, 0.8])
jax.scipy.linalg.leslie(births, survivals)
