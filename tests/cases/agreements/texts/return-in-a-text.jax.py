import jax.numpy as jnp

"50%\r100%"
