import math

import jax
import jax.numpy as jnp

x = jnp.array([[1., 2., 4.], [-3., 0., 0.5], [9., 9., 9.]])
jax.nn.logsumexp(x, axis=1), jnp.max(x, axis=1) + math.log(3)
