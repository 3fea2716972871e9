import jax
import jax.numpy as jnp

x = jnp.array([0., 2., 3.])
y = jnp.array([0., 4., 0.5])
jax.scipy.special.xlogy(x, y)
