import jax
import jax.numpy as jnp


def f(x, nothing):
    h = x**2 + nothing
    return (h**2).sum()


x = jnp.array([1., 2.])
jax.grad(f, argnums=1)(x, jnp.zeros(2))
