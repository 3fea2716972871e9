import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)
jnp.array([0.1, 0.71])
