import jax.numpy as jnp

{(1, 'b'), (1, 'a')}
