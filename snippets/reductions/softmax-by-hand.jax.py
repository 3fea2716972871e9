import jax.numpy as jnp

x = jnp.array([[0., 999., 1000.], [-2., 0., 0.5]])
e = jnp.exp(x - x.max(axis=1, keepdims=True))
e / e.sum(axis=1, keepdims=True)
