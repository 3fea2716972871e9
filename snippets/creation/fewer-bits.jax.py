import jax
import jax.numpy as jnp

x = jnp.array([1., 3.14159265])
jax.lax.reduce_precision(x, exponent_bits=8, mantissa_bits=7)
