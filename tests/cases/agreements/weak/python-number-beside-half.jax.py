import jax.numpy as jnp

jnp.ones(2, jnp.float16) * 2.5
