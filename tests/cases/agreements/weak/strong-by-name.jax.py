import jax.numpy as jnp

jnp.ones(2, jnp.float16) * jnp.ones(2, jnp.float32)
