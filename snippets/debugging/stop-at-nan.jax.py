import jax
import jax.numpy as jnp

with jax.debug_nans(True):
    y = jnp.log(jnp.array([-1., 1.]))
y
