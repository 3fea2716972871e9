import itertools

import jax
import jax.numpy as jnp

w = jnp.array(list(itertools.product([-1., 1.], repeat=3)))
z = w @ jnp.array([1., 2., 4.])
(jax.nn.relu(z) ** 2).mean(), (z**2).mean() / 2
