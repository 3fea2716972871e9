import sys
import jax.numpy as jnp

sys.setrecursionlimit(7777)
jnp.array([1., 2.])
