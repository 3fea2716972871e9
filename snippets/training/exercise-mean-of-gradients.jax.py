import jax
import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., -1.], [0., 4.]])
y = jnp.array([1., 2., 3.])
w = jnp.array([0.5, -1.])


def loss(w, x, y):
    return ((x @ w - y) ** 2).mean()


each = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, x, y)
each.mean(axis=0), jax.grad(loss)(w, x, y)
