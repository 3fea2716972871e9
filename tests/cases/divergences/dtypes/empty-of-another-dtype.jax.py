import jax.numpy as jnp

jnp.array([], dtype=jnp.int32)
