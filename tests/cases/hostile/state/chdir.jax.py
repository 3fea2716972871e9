import os
import jax.numpy as jnp

os.chdir("/")
jnp.array([1., 2.])
