import operator

import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
operator.getitem(x, (1, slice(0, 2)))
