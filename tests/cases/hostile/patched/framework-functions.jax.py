import jax.numpy as jnp

x = jnp.array([1., 2.])
jnp.array = jnp.asarray = lambda *a, **k: "no array"
jnp.sum = jnp.ndarray = None
x
