import jax.numpy as jnp

x = jnp.array([-2.0, -0.5, 0.0, 0.5, 0.75])
jnp.sign(x) * jnp.maximum(jnp.abs(x) - 0.5, 0)
