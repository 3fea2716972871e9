import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y = jax.device_put(x, jax.devices("cpu")[0])
y
