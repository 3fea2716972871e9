import jax
import jax.numpy as jnp


def f(x):
    safe = jnp.where(x > 0, x, 1.)
    return jnp.where(x > 0, jnp.log(safe), 0.).sum()


jax.grad(f)(jnp.array([-1., 0., 2.]))
