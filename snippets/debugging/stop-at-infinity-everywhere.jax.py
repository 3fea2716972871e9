import jax
import jax.numpy as jnp

with jax.debug_infs(True):
    y = jnp.log(jnp.array([0., 1.]))
y
