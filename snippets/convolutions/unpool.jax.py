import jax.numpy as jnp

jnp.repeat(jnp.array([1.0, 2.0, 3.0]), 2)
