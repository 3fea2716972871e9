import jax.numpy as jnp

x = jnp.array([-2.5, -0.3, 0.5, 1.49, 6.25])
jnp.abs(x - jnp.round(x)), 0.5 * jnp.ones_like(x)
