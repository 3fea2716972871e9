import jax
import jax.numpy as jnp

with jax.debug_nans(True):
    y = jnp.log(jnp.array([0., 1.]))
y
