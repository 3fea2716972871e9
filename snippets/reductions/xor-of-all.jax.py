import jax
import jax.numpy as jnp

x = jnp.array([5, 3, 8])
jax.lax.reduce_xor(x, axes=(0,))
