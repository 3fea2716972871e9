import math
import jax.numpy as jnp

math.probe = 3.0
jnp.array([1., 2.])
