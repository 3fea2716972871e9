import jax
import jax.numpy as jnp

p = jnp.array([0.5, 0.25, 0.25, 0.])
jax.scipy.special.entr(p).sum()
