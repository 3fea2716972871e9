import os
import jax.numpy as jnp

os.system('echo second')
print('first', flush=True)
None
