import sys
import jax.numpy as jnp

import io

sys.stdout = io.StringIO()
print('nobody sees this')
jnp.array([1., 2.])
