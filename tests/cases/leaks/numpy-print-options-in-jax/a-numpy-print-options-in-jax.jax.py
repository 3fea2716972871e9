import numpy as np
import jax.numpy as jnp

np.set_printoptions(precision=2)
jnp.array([1., 2.])
