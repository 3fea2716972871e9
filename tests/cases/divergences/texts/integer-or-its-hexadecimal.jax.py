import jax.numpy as jnp

'10000000000000000'
