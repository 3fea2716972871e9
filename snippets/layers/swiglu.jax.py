import jax
import jax.numpy as jnp

x = jnp.array([1.0, -2.0])
W = jnp.array([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])
V = jnp.array([[0.5, 1.0, 0.0], [1.0, 0.0, -1.0]])
jax.nn.silu(x @ W) * (x @ V)
