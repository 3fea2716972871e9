import jax
import jax.numpy as jnp

from jax.experimental import sparse

sparse.BCOO.fromdense(jnp.eye(2))
