import jax
import jax.numpy as jnp

a = jnp.array([2., 3., 5.])
jax.scipy.special.multigammaln(a, 3)
