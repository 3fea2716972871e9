import jax
import jax.numpy as jnp

x, y = jnp.array([[1., 2.]]), 3.
w, v = jnp.full((2, 2), 0.5), jnp.full((2, 1), 0.5)
gradient = jax.grad(lambda w: ((jnp.tanh(x @ w) @ v - y) ** 2).sum())(w)
gradient[:, 0], gradient[:, 1]
