import jax.numpy as jnp

jnp.indices((2, 3))
