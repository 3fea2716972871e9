import jax
import jax.numpy as jnp


def step(total, x):
    return total + x, total + x


jax.lax.scan(step, 0., jnp.array([1., 2., 3., 4.]), reverse=True)[1]
