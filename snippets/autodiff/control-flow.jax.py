import jax
import jax.numpy as jnp

def f(a):
    b = 2 * a
    while abs(b) < 100:
        b = 2 * b
    return b if b > 0 else 10 * b

points = jnp.array([0.3, -1.7, 60.])
left = jnp.stack([jax.grad(f)(a) for a in points])
right = jnp.stack([f(a) / a for a in points])
left, right
