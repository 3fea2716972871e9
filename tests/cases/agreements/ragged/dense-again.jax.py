import jax
import jax.numpy as jnp

from jax.experimental import sparse

sparse.BCOO.fromdense(jnp.array([[1., 0.], [0., 2.]])).todense()
