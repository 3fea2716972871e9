import jax
import jax.numpy as jnp

def loss(w, x, y):
    return (jnp.dot(w, x) - y) ** 2

w = jnp.array([1., -1.])
xs = jnp.array([[1., 2.], [3., 1.], [0., 4.]])
ys = jnp.array([0., 1., -2.])
jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(w, xs, ys)
