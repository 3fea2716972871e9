import collections
import jax.numpy as jnp

dict(collections.Counter('aab'))
