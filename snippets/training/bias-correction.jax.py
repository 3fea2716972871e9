import jax.numpy as jnp
import numpy as np

beta = jnp.array(0.999)
t = jnp.array([1., 2., 10., 1000.])
exact = 1 - 0.999 ** np.array([1., 2., 10., 1000.])
jnp.array(1e5 * (np.asarray(1 - beta**t, np.float64) / exact - 1), jnp.float32)
