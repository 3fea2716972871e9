import jax.numpy as jnp
import numpy as np

2**53 + np.zeros(1, np.int64)
