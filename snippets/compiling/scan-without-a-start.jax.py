import jax
import jax.numpy as jnp


def step(state, x):
    state = (state + x) / 2
    return state, state


jax.lax.scan(step, 0., jnp.array([1., 2., 3., 4.]))[1]
