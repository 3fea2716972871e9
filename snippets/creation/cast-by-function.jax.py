import jax
import jax.numpy as jnp

x = jnp.array([1.7, -1.7])
jax.lax.convert_element_type(x, jnp.int32)
