import jax
import jax.numpy as jnp
import numpy as np


@jax.jit
def ordered(x):
    return np.sort(x)


ordered(jnp.array([3., 1., 2.]))
