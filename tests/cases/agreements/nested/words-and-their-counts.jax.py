import jax.numpy as jnp

{'a': 2, 'b': 1}
