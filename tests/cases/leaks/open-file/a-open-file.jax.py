import os
import jax.numpy as jnp

kept = os.dup2(os.open("/dev/null", os.O_RDONLY), 777)
jnp.array([1., 2.])
