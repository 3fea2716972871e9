import jax.numpy as jnp

jnp.iinfo(jnp.int8).min, jnp.iinfo(jnp.int8).max
