import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 4., 10.])
jax.scipy.special.gamma(x)
