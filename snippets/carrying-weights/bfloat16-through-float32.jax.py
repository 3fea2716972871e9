import jax.numpy as jnp
import numpy as np

weight = jnp.array([1., 2.5], dtype=jnp.bfloat16)
np.asarray(weight, dtype=np.float32)
