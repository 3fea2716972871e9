import jax
import jax.numpy as jnp

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return jax.vmap(jax.grad(f))(x)

f, g = jnp.sin, jnp.exp
with jax.enable_x64():
    x = jnp.array([0.5, 1., 2.])
    left = difference(lambda x: f(x) / g(x), x)
    right = (derivative(f, x) * g(x) - f(x) * derivative(g, x)) / g(x) ** 2
left, right
