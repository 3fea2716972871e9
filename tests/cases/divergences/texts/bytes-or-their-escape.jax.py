import jax.numpy as jnp
import numpy as np

np.array(['\\xff'])
