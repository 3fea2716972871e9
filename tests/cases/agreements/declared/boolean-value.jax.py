import jax.numpy as jnp
import numpy as np

isinstance(jnp.ones(2), np.ndarray)
