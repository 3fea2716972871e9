import jax.numpy as jnp

{'a': 1}
