import jax.numpy as jnp
import numpy as np

jnp.array(np.array([1.5, 2.0]), dtype=jnp.int32)
