import jax
import jax.numpy as jnp

jax.config.update("jax_enable_checks", True)
jnp.array([1., 2.])
