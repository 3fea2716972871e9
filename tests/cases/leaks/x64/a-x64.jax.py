import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.config.update("jax_enable_x64", True)
x
