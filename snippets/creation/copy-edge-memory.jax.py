import jax.numpy as jnp
import numpy as np

x = jnp.array([1.0, 2.0, 3.0])
np.shares_memory(x, jnp.copy(x))
