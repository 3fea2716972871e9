import jax.numpy as jnp

a, b = ValueError("a"), ValueError("b")
a.__context__, b.__context__ = b, a
raise a
jnp.array([1., 2.])
