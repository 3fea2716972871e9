import jax.numpy as jnp
import numpy as np

x = np.full(20_000, 1e6, np.float32)
x[12_345] = np.nan
jnp.array(x)
