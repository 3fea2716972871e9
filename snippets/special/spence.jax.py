import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 1.5])
jax.scipy.special.spence(x)
