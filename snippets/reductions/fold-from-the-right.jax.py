import functools

import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
functools.reduce(lambda a, b: b - a, jnp.flip(x))
