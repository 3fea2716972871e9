import jax
import jax.numpy as jnp

jax.config.update("jax_num_cpu_devices", 2)
first, second = jax.devices()
a = jax.device_put(jnp.array([1.0, 2.0]), first)
b = jax.device_put(jnp.array([3.0, 4.0]), second)
a + jax.device_put(b, a.device)
