import jax.numpy as jnp
import numpy as np

a = np.array([1., 2., 3.])
jnp.asarray(a)
