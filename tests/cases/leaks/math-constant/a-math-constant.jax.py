import math
import jax.numpy as jnp

math.pi = 3.0
jnp.array([1., 2.])
