import jax
import jax.numpy as jnp

re = jnp.array([1.0, 2.0])
im = jnp.array([3.0, -4.0])
jax.lax.complex(re, im)
