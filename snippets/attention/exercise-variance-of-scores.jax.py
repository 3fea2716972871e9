import itertools

import jax.numpy as jnp

q = jnp.array(list(itertools.product([-1., 1.], repeat=4)))
scores = q @ q.T
(scores / 4**0.5).var(), q.var()
