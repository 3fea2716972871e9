import jax
import jax.numpy as jnp

x = jnp.array([0.5, 3., 5., 10.])
jax.scipy.special.gammaln(x)
