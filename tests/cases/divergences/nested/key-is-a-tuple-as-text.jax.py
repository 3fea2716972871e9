import jax.numpy as jnp

{(1, 2): 1.0}
