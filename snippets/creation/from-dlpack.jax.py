import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
jax.dlpack.from_dlpack(x)
