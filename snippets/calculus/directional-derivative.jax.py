import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1] + jnp.sin(x[1])

with jax.enable_x64():
    x = jnp.array([3., 2.])
    vs = jnp.array([[1., 0.], [0.6, 0.8], [-3., 2.]])
    h = 1e-5
    left = jnp.stack([(f(x + h * v) - f(x - h * v)) / (2 * h) for v in vs])
    right = vs @ jax.grad(f)(x)
left, right
