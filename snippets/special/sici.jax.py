import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 4.])
jax.scipy.special.sici(x)
