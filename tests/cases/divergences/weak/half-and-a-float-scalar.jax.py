import jax.numpy as jnp

jnp.ones(2, jnp.float16) * jnp.float32(2.5)
