import jax.numpy as jnp

try:
    x = bytearray(2 ** 40)
except MemoryError:
    x = None
jnp.array([1., 2.])
