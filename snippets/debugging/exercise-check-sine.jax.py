import jax
import jax.numpy as jnp

with jax.enable_x64(True):
    x, h = jnp.array([0.5, 1., 2.]), 1e-5
    gradient = jax.grad(lambda x: (x * jnp.sin(x)).sum())(x)
    f_right, f_left = (x + h) * jnp.sin(x + h), (x - h) * jnp.sin(x - h)
    right = jnp.allclose(gradient, (f_right - f_left) / (2 * h))
right
