import jax.numpy as jnp

jnp.sin(jnp.pi)
