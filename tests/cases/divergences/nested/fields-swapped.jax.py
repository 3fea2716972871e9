import collections
import jax.numpy as jnp

x = jnp.array([3., 1., 2.])
pair = collections.namedtuple('pair', 'values indices')
pair(x, jnp.array([0, 1, 2]))
