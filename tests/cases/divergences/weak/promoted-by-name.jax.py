import jax.numpy as jnp

jnp.promote_types(jnp.int32, jnp.float32)
