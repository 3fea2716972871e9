import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def ordered(x):
    return jax.pure_callback(np.sort, jax.ShapeDtypeStruct(x.shape, x.dtype), x)


2 * ordered(jnp.array([3., 1., 2.]))
