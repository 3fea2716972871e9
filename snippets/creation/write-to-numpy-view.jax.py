import jax.numpy as jnp
import numpy as np

x = jnp.array([1., 2., 3.])
a = np.asarray(x)
a[0] = 9
x
