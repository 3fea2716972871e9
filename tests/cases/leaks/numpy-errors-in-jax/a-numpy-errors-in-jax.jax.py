import numpy as np
import jax.numpy as jnp

np.seterr(all="ignore")
jnp.array([1., 2.])
