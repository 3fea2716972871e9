import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 4.0, 8.0])
k = jnp.array([1.0, 10.0])
filtered = jax.lax.conv(x[None, None], k[None, None, ::-1], (1,), "VALID")[0, 0]
filtered, jnp.convolve(x, k, mode="valid")
