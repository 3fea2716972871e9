import jax.numpy as jnp

x = jnp.array([-2.0, -0.5, 0.0, 0.5, 0.75])
jnp.where(jnp.abs(x) > 0.5, x, 0)
