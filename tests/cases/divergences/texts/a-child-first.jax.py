import os
import jax.numpy as jnp

print('first', flush=True)
os.system('echo second')
None
