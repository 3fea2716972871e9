import jax
import jax.numpy as jnp

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    return jax.vmap(jax.grad(f))(x)

with jax.enable_x64():
    x = jnp.array([0.5, 1., 2.])
    left = difference(lambda x: 3 * jnp.sin(x) - 2 * jnp.exp(x), x)
    right = 3 * derivative(jnp.sin, x) - 2 * derivative(jnp.exp, x)
left, right
