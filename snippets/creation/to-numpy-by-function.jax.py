import jax.numpy as jnp
import numpy as np

x = jnp.array([1., 2.])
np.asarray(x)
