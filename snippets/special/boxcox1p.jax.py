import jax
import jax.numpy as jnp

x = jnp.array([0., 0.5, 3.])
lam = 0.
jax.scipy.special.boxcox1p(x, lam)
