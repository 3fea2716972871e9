import collections
import jax.numpy as jnp

collections.Counter('aab')
