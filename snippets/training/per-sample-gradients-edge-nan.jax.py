import jax
import jax.numpy as jnp

x = jnp.array([[jnp.nan, 2.], [3., -1.]])
y = jnp.array([[1.], [2.]])
kernel = jnp.array([[0.5], [-1.]])


def loss(kernel, x, y):
    return ((x @ kernel - y) ** 2).sum()


jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(kernel, x, y)
