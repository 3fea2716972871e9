import jax
import jax.numpy as jnp

def u(x, y, z):
    return x * y + z**2

def x(a, b): return a * b
def y(a, b): return a + 3 * b
def z(a, b): return a**2

def through(a, b):
    partials = jax.grad(u, argnums=(0, 1, 2))(x(a, b), y(a, b), z(a, b))
    return sum(p * jax.grad(w)(a, b) for p, w in zip(partials, (x, y, z)))

points = jnp.array([[1., 2.], [-2., 0.5]])
left = jnp.stack([jax.grad(lambda a, b: u(x(a, b), y(a, b), z(a, b)))(a, b) for a, b in points])
right = jnp.stack([through(a, b) for a, b in points])
left, right
