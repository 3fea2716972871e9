import jax.numpy as jnp

def error(n):
    x = jnp.linspace(0, 2, n + 1)
    return jnp.abs(jnp.trapezoid(x**3, x) - 4)

ns = [1, 2, 4, 8]
left = jnp.stack([error(n) for n in ns])
right = jnp.array([2**3 / (12 * n**2) * 12 for n in ns])
left, right
