import jax.numpy as jnp
import numpy as np

x = np.ones(300_000, bool)
jnp.array(x)
