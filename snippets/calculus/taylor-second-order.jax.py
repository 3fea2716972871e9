import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 + 3 * x[0] * x[1] - 2 * x[1] + 5

x = jnp.array([3., 2.])
ds = jnp.array([[0.5, 0.25], [-1., 2.], [3., -4.]])
g, H = jax.grad(f)(x), jax.hessian(f)(x)
left = jnp.stack([f(x + d) for d in ds])
right = jnp.stack([f(x) + g @ d + d @ H @ d / 2 for d in ds])
left, right
