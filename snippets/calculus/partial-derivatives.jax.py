import jax

def f(x, y):
    return x**2 * y + y**3

x, y = 2., 3.
jax.grad(f, argnums=(0, 1))(x, y)
