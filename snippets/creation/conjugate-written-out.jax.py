import jax
import jax.numpy as jnp

z = jnp.array([1. + 2.j, -3.j])
jax.lax.conj(z)
