import jax
import jax.numpy as jnp

p = jnp.array([0.5, 0.5])
q = jnp.array([1., 0.])
jax.scipy.special.rel_entr(p, q).sum()
