import jax.numpy as jnp
import numpy as np

x = jnp.array([1.0, 2.0], dtype=jnp.float16)
x * np.float64(2.5)
