import jax
import jax.numpy as jnp

def f(a):
    b = 2 * a
    while jnp.linalg.norm(b) < 100:
        b = 2 * b
    return b if b.sum() > 0 else 10 * b

a = jnp.array([3., -9., 4.])
jax.grad(lambda a: f(a).sum())(a)
