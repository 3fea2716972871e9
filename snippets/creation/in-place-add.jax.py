import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y = jnp.array([10.0, 20.0, 30.0])
before = x
x += y
x, before
