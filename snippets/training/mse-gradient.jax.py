import jax
import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., -1.], [0., 4.]])
y = jnp.array([1., 2., 3.])
w = jnp.array([0.5, -1.])

gradient = jax.grad(lambda w: ((x @ w - y) ** 2).mean())(w)
gradient, 2 / 3 * x.T @ (x @ w - y)
