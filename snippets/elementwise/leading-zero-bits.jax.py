import jax
import jax.numpy as jnp

x = jnp.array([1, 255, -1])
jax.lax.clz(x)
