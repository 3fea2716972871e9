import itertools

import jax.numpy as jnp

w = 0.5 * jnp.array(list(itertools.product([-1., 1.], repeat=3)))  # all weights
x = jnp.array([1., 2., 4.])
(w @ x).var(), 3 * w.var() * (x**2).mean()
