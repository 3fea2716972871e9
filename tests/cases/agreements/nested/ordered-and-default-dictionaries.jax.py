import collections
import jax.numpy as jnp

d = collections.defaultdict(int)
d['b'] = jnp.array(2.)
d['a'] = jnp.array(1.)
d
