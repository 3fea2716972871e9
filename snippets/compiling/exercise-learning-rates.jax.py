import jax
import jax.numpy as jnp

slope = jax.grad(lambda x: x**2)


@jax.jit
def descend(rate):
    return jax.lax.fori_loop(0, 3, lambda i, x: x - rate * slope(x), 1.)


jax.vmap(descend)(jnp.array([0.25, 0.5, 0.75, 1.5]))
