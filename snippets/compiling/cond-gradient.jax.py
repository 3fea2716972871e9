import jax
import jax.numpy as jnp


def f(x):
    return jax.lax.cond(x.sum() > 2, lambda x: x**2, lambda x: x**3, x).sum()


jax.grad(f)(jnp.array([1., 2.]))
