import jax.numpy as jnp

x = jnp.array(jnp.nan)
jnp.heaviside(x, jnp.array(0.5))
