import jax.numpy as jnp
import numpy as np

x = jnp.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
np.asarray(x)
