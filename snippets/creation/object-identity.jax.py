import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
before = x
x += 10
x is before
