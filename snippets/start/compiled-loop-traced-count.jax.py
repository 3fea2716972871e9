import jax
import jax.numpy as jnp


def iterate(x, n):
    total = x
    for _ in range(n):
        total = total * x + 1
    return total


fast = jax.jit(iterate)
fast(jnp.array([1., 2.]), jnp.array(3))
