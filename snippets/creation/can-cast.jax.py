import jax.numpy as jnp

jnp.can_cast(jnp.float32, jnp.int32), jnp.can_cast(jnp.int8, jnp.float32), jnp.can_cast(jnp.float64, jnp.float32)
