import jax.numpy as jnp

jnp.finfo(jnp.float32).eps
