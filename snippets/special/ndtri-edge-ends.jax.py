import jax
import jax.numpy as jnp

p = jnp.array([0., 1., 1.5])
jax.scipy.special.ndtri(p)
