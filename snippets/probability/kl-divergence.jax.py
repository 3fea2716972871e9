import jax
import jax.numpy as jnp

p = jnp.array([0.5, 0.25, 0.25])
q = jnp.array([0.125, 0.25, 0.625])
jax.scipy.special.rel_entr(p, q).sum()
