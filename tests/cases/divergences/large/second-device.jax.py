import jax
import jax.numpy as jnp

jax.config.update("jax_num_cpu_devices", 2)
mesh = jax.make_mesh((2,), ("x",))
jax.device_put(jnp.array([1., 2., 99., -99.]), jax.NamedSharding(mesh, jax.P("x")))
