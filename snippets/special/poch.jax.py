import jax
import jax.numpy as jnp

z = jnp.array([1., 2., 0.5])
m = jnp.array([4., 3., 2.])
jax.scipy.special.poch(z, m)
