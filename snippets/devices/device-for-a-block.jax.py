import jax
import jax.numpy as jnp

with jax.default_device(jax.devices("cpu")[0]):
    x = jnp.ones(2)
x.device.platform
