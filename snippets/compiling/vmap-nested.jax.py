import jax
import jax.numpy as jnp


def distance(a, b):
    return abs(a - b).sum()


A = jnp.array([[0., 0.], [1., 1.]])
B = jnp.array([[1., 2.], [3., 4.], [5., 6.]])
one_to_all = jax.vmap(distance, in_axes=(None, 0))
jax.vmap(one_to_all, in_axes=(0, None))(A, B)
