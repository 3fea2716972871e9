import jax.numpy as jnp

x = jnp.array(jnp.nan)
hard = jnp.where(jnp.abs(x) > 0.5, x, 0)
soft = jnp.sign(x) * jnp.maximum(jnp.abs(x) - 0.5, 0)
hard, soft, jnp.where(x > 1.0, x, -9.0)
