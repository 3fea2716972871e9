import jax.numpy as jnp

b'\xff'
