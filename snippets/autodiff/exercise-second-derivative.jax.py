from jax import grad

def f(x):
    return x**4

x = 5.
grad(f)(x), grad(grad(f))(x), grad(grad(grad(f)))(x)
