import jax.numpy as jnp
import numpy as np

x = jnp.array([1., 2.])
y = jnp.array([1., 3.])
np.testing.assert_array_equal(x, y)
