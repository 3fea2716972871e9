import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 4.0, 5.0])
kernel = jnp.array([1.0, 0.0, -1.0])
jax.lax.conv(x[None, None], kernel[None, None], (1,), "VALID")[0, 0]
