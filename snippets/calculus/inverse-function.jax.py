import jax
import jax.numpy as jnp

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return jax.vmap(jax.grad(f))(x)

with jax.enable_x64():
    x = jnp.array([1., 2., 3.])
    left = difference(lambda y: y ** (1 / 3), x**3)
    right = 1 / derivative(lambda x: x**3, x)
left, right
