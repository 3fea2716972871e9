import jax
import jax.numpy as jnp

weight = jnp.sin(jnp.arange(36.0)).reshape(2, 2, 3, 3)
x = jnp.cos(jnp.arange(32.0)).reshape(1, 2, 4, 4)
jax.lax.conv(x, weight, (1, 1), "VALID")
