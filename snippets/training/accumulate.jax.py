import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3., 10.])
w = jnp.array(1.)


def loss(w, x):
    return ((w * x) ** 2).mean()


whole = jax.grad(loss)(w, x)
accumulated = jnp.zeros_like(w)
for batch in jnp.split(x, 2):
    accumulated += jax.grad(loss)(w, batch) / 2
whole, accumulated
