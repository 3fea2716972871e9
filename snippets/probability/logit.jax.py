import jax
import jax.numpy as jnp

p = jnp.array([0.1, 0.5, 0.8])
jax.scipy.special.logit(p)
