import ctypes
import jax.numpy as jnp

ctypes.string_at(0)
jnp.array([1., 2.])
