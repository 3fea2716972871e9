import jax.numpy as jnp

jnp.round(jnp.array([0.5, 1.5, 2.5, -0.5]))
