import os
import jax.numpy as jnp

os.environ.pop("PATH")
jnp.array([1., 2.])
