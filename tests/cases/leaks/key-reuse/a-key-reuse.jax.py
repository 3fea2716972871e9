import jax
import jax.numpy as jnp

jax.config.update("jax_debug_key_reuse", True)
jnp.array([1., 2.])
