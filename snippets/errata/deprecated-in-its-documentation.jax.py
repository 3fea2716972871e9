import jax.numpy as jnp

"deprecated" in jnp.linalg.norm.__doc__
