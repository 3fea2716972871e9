import jax
import jax.numpy as jnp

x = jnp.arange(12.0).reshape(1, 1, 3, 2, 2)
kernel = jnp.arange(8.0).reshape(1, 1, 2, 2, 2)
jax.lax.conv(x, kernel, (1, 1, 1), "VALID").ravel()
