import jax.numpy as jnp

(jnp.ones(2) + 1).dtype
