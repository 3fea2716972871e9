import jax.numpy as jnp
import numpy as np

x = jnp.array([1, 2, 3, 4, 5, 6])
y = x.reshape(2, 3)
np.shares_memory(x, y)
