import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 9.0])
jax.scipy.stats.sem(x)
