import jax.numpy as jnp
import numpy as np

x = np.zeros(2_000_000, np.int32)
jnp.array(x)
