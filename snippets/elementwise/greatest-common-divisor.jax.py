import jax.numpy as jnp

a = jnp.array([12, 35, -18])
b = jnp.array([8, 21, 12])
jnp.gcd(a, b)
