import jax.numpy as jnp

{(0, 1): jnp.array(1.)}
