import jax
import jax.numpy as jnp

x = jnp.arange(16.0).reshape(1, 1, 4, 4)
kernel = jnp.array([[0.0, 1.0, 0.0], [0.0, 0.0, 2.0], [3.0, 0.0, 0.0]])
jax.lax.conv(x, kernel[None, None], (1, 1), "VALID")[0, 0]
