import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 4.])
lam = 0.5
jax.scipy.special.boxcox(x, lam)
