import gc
import jax.numpy as jnp

n = sum(isinstance(o, dict) for o in gc.get_objects())
jnp.array([1., 2.])
